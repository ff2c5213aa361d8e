package io.quorate.pacemaker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PacemakerResultTest {
  @Test
  void statusAndErrorsAreReadForAllTools() {
    PacemakerResult result =
        PacemakerResult.PARSER
            .parse(
                """
                <pacemaker-result api-version="2.25" request="crm_resource -W -r x">
                  <status code="105" message="No such object">
                    <errors>
                      <error>crm_resource: Resource 'x' not found
                Error performing operation: No such object</error>
                    </errors>
                  </status>
                </pacemaker-result>
                """)
            .orThrow();
    assertThat(result.apiVersion()).contains("2.25");
    assertThat(result.request()).contains("crm_resource -W -r x");
    assertThat(result.code()).hasValue(105);
    assertThat(result.message()).isEqualTo("No such object");
    assertThat(result.errors())
        .containsExactly(
            "crm_resource: Resource 'x' not found", "Error performing operation: No such object");
  }

  @Test
  void theOldRootHasNoStatus() {
    PacemakerResult result = PacemakerResult.PARSER.parse("<crm_mon version=\"2.1.5\"/>").orThrow();
    assertThat(result.code()).isEmpty();
    assertThat(result.apiVersion()).isEmpty();
    assertThat(result.root().name()).isEqualTo("crm_mon");
  }

  @Test
  void whatIsNoXmlHasAnError() {
    assertThat(PacemakerResult.PARSER.parse("").hasErrors()).isTrue();
    assertThat(PacemakerResult.PARSER.parse("no daemon").hasErrors()).isTrue();
  }

  @Test
  void timesOfAllForms() {
    Instant moment = Instant.parse("2026-11-22T16:45:51Z");
    assertThat(ToolTime.of("2026-11-22 16:45:51Z").instant()).contains(moment);
    assertThat(ToolTime.of("2026-11-22 17:45:51 +01:00").instant()).contains(moment);
    assertThat(ToolTime.of("2026-11-22 16:45:51.123456Z").instant()).contains(moment);
    ToolTime local = ToolTime.of("Sun Nov 22 17:45:51 2026");
    assertThat(local.instant()).isEmpty();
    assertThat(local.instant(ZoneId.of("Europe/Berlin"))).contains(moment);
    assertThat(ToolTime.of("Sat Nov  7 06:05:01 2026").local()).isPresent();
    assertThat(ToolTime.of("soon").local()).isEmpty();
    assertThat(ToolTime.of("2026-13-41 16:45:51Z").local()).isEmpty();
    assertThat(ToolTime.of("soon")).hasToString("soon");
  }
}
