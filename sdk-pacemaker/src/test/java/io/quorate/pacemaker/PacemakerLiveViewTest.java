package io.quorate.pacemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PacemakerLiveViewTest {
  private final PacemakerLiveView view = new PacemakerLiveView();

  private static String answer(String node, String role, String where) {
    return """
        <pacemaker-result api-version="2.25" request="crm_mon --output-as=xml">
          <summary>
            <stack type="corosync"/>
            <current_dc present="true" version="2.1.5" name="n1" id="1" with_quorum="true"/>
          </summary>
          <nodes>
            <node name="n1" id="1" online="%s" standby="false" standby_onfail="false" maintenance="false" pending="false" \
        unclean="false" shutdown="false" expected_up="true" is_dc="true" resources_running="1" type="member"/>
          </nodes>
          <resources>
            <resource id="web" resource_agent="ocf:pacemaker:Dummy" role="%s" active="true" orphaned="false" blocked="false" \
        managed="true" failed="false" failure_ignored="false" nodes_running_on="1">%s</resource>
          </resources>
          <status code="0" message="OK"/>
        </pacemaker-result>
        """
        .formatted(node, role, where);
  }

  private List<String> accept(String text) {
    return text.lines().flatMap(line -> view.accept(line).stream()).toList();
  }

  @Test
  void tableThenEvents() {
    String running = answer("true", "Started", "<node name=\"n1\" id=\"1\" cached=\"true\"/>");
    assertThat(accept(running + "exit 0\n"))
        .containsExactly(
            "corosync, DC n1 (2.1.5), quorum",
            "",
            "Nodes",
            "  n1  online  1 resources",
            "",
            "Resources",
            "  web  ocf:pacemaker:Dummy  Started  n1");
    assertThat(accept(running + "exit 0\n")).isEmpty();
    assertThat(accept(answer("true", "Stopped", "") + "exit 0\n"))
        .containsExactly("resource web on n1: Started -> -");
    assertThat(view.notUnderstood()).isZero();
    assertThat(view.page()).contains("Stopped");
  }

  @Test
  void lossAndReturnOfTheDaemons() {
    String error =
        """
        <pacemaker-result api-version="2.25" request="crm_mon --output-as=xml">
          <status code="102" message="Not connected">
            <errors><error>crm_mon: Connection to cluster failed: Connection refused</error></errors>
          </status>
        </pacemaker-result>
        """;
    accept(answer("true", "Stopped", ""));
    assertThat(accept(error + "exit 102\n")).containsExactly("connection lost: Not connected");
    assertThat(accept(error + "exit 102\n")).isEmpty();
    assertThat(accept(answer("true", "Stopped", ""))).containsExactly("connection regained");
  }

  @Test
  void textInsteadOfXmlIsNoStatusEither() {
    assertThat(
            accept("Connection to cluster failed: Transport endpoint is not connected\nexit 107\n"))
        .singleElement()
        .asString()
        .startsWith("connection lost: ");
  }
}
