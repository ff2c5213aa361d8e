package io.quorate.pacemaker.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.ParseException;
import io.quorate.core.format.Parsed;
import io.quorate.core.xml.XmlElement;
import io.quorate.testkit.GoldenFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CrmMonXmlTest {
  private static final GoldenFiles XML = GoldenFiles.of("status/xml", ".xml", ".model");

  @Test
  void everyGenerationIsRead() {
    XML.verify(
        file -> {
          Parsed<ClusterStatus> parsed = CrmMonXml.PARSER.parse(GoldenFiles.source(file));
          String found =
              parsed.diagnostics().stream()
                  .map(each -> each + each.help().map(help -> "\n  " + help).orElse("") + "\n")
                  .collect(Collectors.joining());
          return found + ModelText.of(parsed.value());
        });
  }

  @Test
  void illFormedValuesAreReadAsTheyStand() {
    Parsed<ClusterStatus> parsed = parse("legacy-1.1.18.xml");
    assertThat(parsed.hasErrors()).isFalse();
    assertThat(parsed.value().attributes().get(0).value("note"))
        .contains("left & right of <rack 3>, \"upper\" half");
    assertThat(parsed.value().failures().get(1).exitReason()).contains("virsh says \"refused\"");
    assertThat(parsed.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("PCMS006", "PCMS006", "PCMS006");
    Diagnostic first = parsed.diagnostics().get(0);
    assertThat(first.span().orElseThrow().text()).isEqualTo("&");
  }

  @Test
  void anErrorIsNoStatus() {
    Parsed<ClusterStatus> parsed = parse("result-not-connected.xml");
    assertThat(parsed.value().error().map(ReportedError::code)).contains(102);
    assertThat(parsed.value().sections()).isEmpty();
    assertThatThrownBy(parsed::orThrow)
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("Not connected (102)");
  }

  @Test
  void oldToolsSayTheErrorBehindTheXml() {
    Parsed<ClusterStatus> parsed = parse("legacy-not-connected.xml");
    assertThat(parsed.hasErrors()).isTrue();
    assertThat(parsed.value().error().map(ReportedError::message)).contains("Not connected");
  }

  @Test
  void whatWasLeftOutIsNoSection() {
    ClusterStatus status = parse("result-2.0.xml").orThrow();
    assertThat(status.sections())
        .contains(StatusSection.BANS, StatusSection.NODE_HISTORY)
        .doesNotContain(StatusSection.FAILURES, StatusSection.TICKETS, StatusSection.FENCING);
  }

  @Test
  void fencingHistoryThatCouldNotBeReadIsNoSection() {
    assertThat(parse("result-2.42.xml").value().sections())
        .contains(StatusSection.PACEMAKERD)
        .doesNotContain(StatusSection.FENCING);
  }

  @Test
  void sectionsAreReadWhereverTheyAre() {
    XmlElement holder =
        XmlElement.of("cluster_status")
            .withChild(
                XmlElement.of("resources")
                    .withChild(
                        XmlElement.of("resource")
                            .with("id", "ip")
                            .with("resource_agent", "ocf:heartbeat:IPaddr2")
                            .with("role", "Started")));
    List<Diagnostic> found = new ArrayList<>();
    ClusterStatus status = CrmMonXml.read(holder, found::add);
    assertThat(found).isEmpty();
    assertThat(status.resource("ip").map(ResourceStatus::id)).contains("ip");
    assertThat(status.sections()).containsExactly(StatusSection.RESOURCES);
  }

  @Test
  void aNameIsReportedOnce() {
    String node = "<node name='a' id='1' type='member' mood='good'/>";
    Parsed<ClusterStatus> parsed =
        CrmMonXml.PARSER.parse(
            "<crm_mon version='2.1.5'><nodes>" + node.repeat(3) + "</nodes></crm_mon>");
    assertThat(parsed.diagnostics())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.code()).isEqualTo("PCMS004");
              assertThat(it.span().map(span -> span.text())).contains("mood='good'");
            });
    assertThat(parsed.value().nodes()).hasSize(3);
  }

  @Test
  void textAroundTheXmlIsIgnored() {
    Parsed<ClusterStatus> parsed =
        CrmMonXml.PARSER.parse(
            "Warning: added a host key\n<crm_mon version=\"2.1.5\"><resources/></crm_mon>\nbye\n");
    assertThat(parsed.hasErrors()).isFalse();
    assertThat(parsed.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("PCMS007", "PCMS007");
    assertThat(parsed.value().error()).isEqualTo(Optional.empty());
  }

  private static Parsed<ClusterStatus> parse(String name) {
    return CrmMonXml.PARSER.parse(
        XML.sources().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow());
  }
}
