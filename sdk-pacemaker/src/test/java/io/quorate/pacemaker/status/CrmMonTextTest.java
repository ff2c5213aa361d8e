package io.quorate.pacemaker.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.model.ResourceAgent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrmMonTextTest {
  @Test
  void instancesAreFoundWhetherListedOrSummedUp() {
    ClusterStatus status =
        status(
            """
            Full List of Resources:
              * Clone Set: r0-clone [r0] (promotable):
                * r0\t(ocf:linbit:drbd):\t FAILED node-c
                * Promoted: [ node-a ]
                * Unpromoted: [ node-b ]
                * Stopped: [ node-d ]
            """);
    assertThat(status.whereRuns("r0")).containsExactlyInAnyOrder("node-a", "node-b", "node-c");
    assertThat(status.whereRuns("r0-clone"))
        .containsExactlyInAnyOrder("node-a", "node-b", "node-c");
    CloneStatus clone = (CloneStatus) status.resource("r0-clone").orElseThrow();
    assertThat(clone.nodes(ResourceRole.PROMOTED)).containsExactly("node-a");
    assertThat(clone.nodes(ResourceRole.UNPROMOTED)).containsExactly("node-c", "node-b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it is 'gone'",
        "(a) (b",
        "b) 'c' (d)",
        "lost at Mon Nov 23 01:02:03 2026 after 3s",
        "x on node-z returned 'ok' (fine)",
        "could not be executed (Error: no)",
        "first\nsecond (third",
        "call=3, status='complete', exitreason='other'"
      })
  void reasonsMayHoldAnything(String reason) {
    ClusterStatus words =
        status(
            "Failed Resource Actions:\n  * ip 10s-interval monitor on node-a returned 'error' ("
                + reason
                + ") at Mon Nov 23 08:00:00 2026 after 1.5s\n");
    FailedAction action = words.failures().get(0);
    assertThat(action.exitReason()).contains(reason);
    assertThat(action.operationKey()).isEqualTo("ip_monitor_10000");
    assertThat(action.lastRcChange().flatMap(time -> time.instant(ZoneOffset.UTC)))
        .contains(Instant.parse("2026-11-23T08:00:00Z"));
    assertThat(action.execMs()).hasValue(1500);

    ClusterStatus technical =
        status(
            "Failed Actions:\n* ip_monitor_10000 on node-a 'error' (1): call=7, status=complete, exitreason='"
                + reason
                + "',\n    last-rc-change='Mon Nov 23 08:00:00 2026', queued=0ms, exec=1500ms\n");
    assertThat(technical.failures().get(0).exitReason()).contains(reason);
    assertThat(technical.failures().get(0).call()).hasValue(7);
    assertThat(technical.failures().get(0).execMs()).hasValue(1500);

    ClusterStatus fencing =
        status(
            "Failed Fencing Actions:\n  * reboot of node-b for pacemaker-controld.1@node-a last failed ("
                + reason
                + ") at 2026-11-23 08:00:00Z (a later attempt from node-c succeeded)\n");
    FencingEvent event = fencing.fencing().get(0);
    assertThat(event.exitReason()).contains(reason);
    assertThat(event.completed().map(ReportedTime::text)).contains("2026-11-23 08:00:00Z");
    assertThat(event.extendedStatus()).contains("a later attempt from node-c succeeded");
  }

  @ParameterizedTest
  @ValueSource(strings = {"the address (public)", "two: a, b", "[sic]", "says \"hi\"", "(half"})
  void descriptionsMayHoldAnything(String description) {
    ClusterStatus status =
        status(
            "Full List of Resources:\n  * ip\t(ocf:heartbeat:IPaddr2):\t Started node-a (disabled) ("
                + description
                + ")\n  * Resource Group: g (unmanaged) ("
                + description
                + "):\n    * a\t(ocf:pacemaker:Dummy):\t Stopped (unmanaged)\n");
    PrimitiveStatus ip = status.instances("ip").get(0);
    assertThat(ip.description()).contains(description);
    assertThat(ip.targetRole()).contains("Stopped");
    assertThat(ip.nodes()).containsExactly(RunningOn.of("node-a"));
    GroupStatus group = (GroupStatus) status.resource("g").orElseThrow();
    assertThat(group.description()).contains(description);
    assertThat(group.managed()).isFalse();
  }

  @Test
  void agentsOfAllFormsAreRead() {
    ClusterStatus status =
        status(
            """
            Full list of resources:

             a\t(ocf::heartbeat:/usr/lib/cts/OCFMSDummy):\tStarted n1
             b\t(systemd:getty@tty1.service):\tStarted n1
             c\t(stonith:external/sbd):\tStarted n1
             d\t(lsb:/etc/init.d/x):\tStopped
            """);
    assertThat(status.primitives().map(PrimitiveStatus::agent))
        .containsExactly(
            ResourceAgent.ocf("heartbeat", "/usr/lib/cts/OCFMSDummy"),
            ResourceAgent.of("systemd", "getty@tty1.service"),
            ResourceAgent.of("stonith", "external/sbd"),
            ResourceAgent.of("lsb", "/etc/init.d/x"));
  }

  @Test
  void whatRunsBelowANodeRunsThere() {
    ClusterStatus status =
        status(
            """
            Node List:
              * Node n1: online:
                * Resources:
                  * ip\t(ocf:heartbeat:IPaddr2):\t FAILED
              * GuestNode g1@n1: online:
                * Resources:
            """);
    assertThat(status.whereRuns("ip")).containsExactly("n1");
    assertThat(status.node("g1").flatMap(NodeStatus::host)).contains("n1");
    assertThat(status.nodeResources()).extracting(NodeResources::node).containsExactly("n1", "g1");
    assertThat(status.sections())
        .containsExactlyInAnyOrder(StatusSection.NODES, StatusSection.RESOURCES);
  }

  @Test
  void anErrorIsNoEmptyStatus() {
    Parsed<ClusterStatus> parsed =
        CrmMonText.PARSER.parse("crm_mon: Error: cluster is not available on this node\n");
    assertThat(parsed.hasErrors()).isTrue();
    assertThat(parsed.value().error().map(ReportedError::message))
        .contains("crm_mon: Error: cluster is not available on this node");
    assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("PCMS102");
    assertThat(CrmMonText.PARSER.parse("").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("PCMS105");
  }

  @Test
  void aPartOfALongerTextKeepsItsPlaces() {
    Source source =
        Source.of(
            "simulation",
            """
            Current cluster status:
              * Node List:
                * Online: [ n1 ]

              * Full List of Resources:
                * ip\t(ocf:heartbeat:IPaddr2):\t Started n1
                * what

            Transition Summary:
              * Stop ip ( n1 )
            """);
    int end = source.text().indexOf("Transition Summary:");
    Parsed<ClusterStatus> parsed = CrmMonText.PARSER.parse(source.span(0, end));
    assertThat(parsed.value().whereRuns("ip")).containsExactly("n1");
    assertThat(parsed.diagnostics())
        .singleElement()
        .satisfies(it -> assertThat(it.span().orElseThrow()).hasToString("simulation:7:7"));
  }

  @Test
  void idsAreReadLineByLine() {
    Parsed<List<String>> ids = CrmResourceList.IDS.parse("ip\nweb:0\nweb:1\n");
    assertThat(ids.orThrow()).containsExactly("ip", "web:0", "web:1");
    assertThat(CrmResourceList.IDS.parse("").orThrow()).isEmpty();
    assertThat(CrmResourceList.IDS.parse("NO resources configured\n").orThrow()).isEmpty();
    assertThat(
            CrmResourceList.IDS
                .parse(
                    "<pacemaker-result api-version=\"2.25\" request=\"crm_resource -l\">"
                        + "<list name=\"resource names\" count=\"1\"><item name=\"resource\">ip</item></list>"
                        + "<status code=\"0\" message=\"OK\"/></pacemaker-result>")
                .orThrow())
        .containsExactly("ip");
    assertThat(
            CrmResourceList.IDS
                .parse("crm_resource: Could not connect to the CIB: Connection refused\n")
                .diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("PCMS106");
  }

  @Test
  void listsAreReadAsTextAndAsXml() {
    String xml =
        "<pacemaker-result api-version=\"2.25\" request=\"crm_resource --list\"><resources>"
            + "<resource id=\"ip\" resource_agent=\"ocf:heartbeat:IPaddr2\" role=\"Started\"/></resources>"
            + "<status code=\"0\" message=\"OK\"/></pacemaker-result>";
    String text = "Full List of Resources:\n  * ip\t(ocf:heartbeat:IPaddr2):\t Started\n";
    assertThat(CrmResourceList.PARSER.parse(text).orThrow().resources())
        .isEqualTo(CrmResourceList.PARSER.parse(xml).orThrow().resources())
        .hasSize(1);
    assertThat(CrmResourceList.PARSER.parse("NO resources configured\n").orThrow().resources())
        .isEmpty();
  }

  private static ClusterStatus status(String text) {
    Parsed<ClusterStatus> parsed = CrmMonText.PARSER.parse(text);
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed.value();
  }
}
