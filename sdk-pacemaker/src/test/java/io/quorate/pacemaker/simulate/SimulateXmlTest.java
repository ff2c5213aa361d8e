package io.quorate.pacemaker.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.ParserContract;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;

class SimulateXmlTest extends ParserContract<CrmSimulation> {
  @Override
  protected Parser<CrmSimulation> parser() {
    return SimulateReports.XML;
  }

  @Override
  protected List<Source> fixtures() {
    return Recorded.all("xml");
  }

  @Example
  void nothingIsLeftOverInAnyFixture() {
    for (Source source : fixtures()) {
      assertThat(SimulateReports.XML.parse(source).diagnostics()).as(source.name()).isEmpty();
    }
  }

  @Example
  void eachFixtureSaysWhatTheTextOfTheSameRunSays() {
    for (Source source : fixtures()) {
      if (source.name().contains("invalid") || source.name().contains("profile")) {
        continue;
      }
      CrmSimulation xml = SimulateReports.XML.parse(source).orThrow();
      CrmSimulation text =
          SimulateReports.TEXT
              .parse(Recorded.one("text", source.name().replace(".xml", ".txt")))
              .orThrow();
      assertThat(xml.summary()).as(source.name()).isPresent().isEqualTo(text.summary());
      assertThat(xml.transition()).as(source.name()).isEqualTo(text.transition());
      assertThat(xml.modifications()).as(source.name()).isEqualTo(text.modifications());
      assertThat(xml.figures()).as(source.name()).isEqualTo(text.figures());
    }
  }

  @Example
  void theStatusOfTheTool() {
    CrmSimulation read =
        SimulateReports.XML.parse(Recorded.one("xml", "2.1.5-invalid.xml")).orThrow();
    assertThat(read.status()).contains(new ToolStatus(78, "Invalid configuration", List.of()));
    assertThat(read.summary()).isEmpty();
    CrmSimulation failed =
        SimulateReports.XML
            .parse(
                "<pacemaker-result api-version=\"2.25\"><status code=\"1\" message=\"Error\">"
                    + "<errors><error>one</error><error>two</error></errors></status>"
                    + "</pacemaker-result>")
            .orThrow();
    assertThat(failed.status()).contains(new ToolStatus(1, "Error", List.of("one", "two")));
  }

  @Example
  void nodeActions() {
    CrmSimulation read =
        SimulateReports.XML
            .parse(
                "<pacemaker-result><actions><node_action task=\"Fence (off)\""
                    + " node=\"guest (resource: box)\" reason=\"why\"/></actions>"
                    + "</pacemaker-result>")
            .orThrow();
    assertThat(read.actions().fencings())
        .containsExactly(
            new NodeAction(
                NodeChange.FENCE,
                "guest",
                Optional.of("off"),
                Optional.of("box"),
                Optional.of("why")));
  }

  @Example
  void whatIsNotUnderstoodIsKeptAndReported() {
    Parsed<CrmSimulation> parsed =
        SimulateReports.XML.parse(
            "<pacemaker-result><actions><rsc_action action=\"teleport\" resource=\"a\"/></actions>"
                + "<transition><future/></transition><novelty/></pacemaker-result>");
    assertThat(parsed.value().actions().actions())
        .containsExactly(new OtherAction("<rsc_action action=\"teleport\" resource=\"a\"/>"));
    assertThat(parsed.value().steps()).containsExactly(new OtherStep("<future/>"));
    assertThat(parsed.diagnostics())
        .extracting(it -> it.code())
        .containsExactly("SIM002", "SIM002", "SIM002");
    assertThat(SimulateReports.XML.parse("<crm_mon/>").diagnostics())
        .extracting(it -> it.code())
        .containsExactly("SIM004");
  }
}
