package io.quorate.pacemaker.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import org.junit.jupiter.api.Test;

class CrmMonSimpleTest {
  @Test
  void allIsWell() {
    SimpleStatus status =
        CrmMonSimple.PARSER
            .parse(
                """
                Status of pacemakerd: 'Pacemaker is running' (last updated 2026-11-23 09:00:00Z)
                CLUSTER OK: 2 nodes online, 1 standby node, 3 maintenance nodes, 16 resource instances configured
                """)
            .orThrow();
    assertThat(status.level()).isEqualTo(SimpleStatus.Level.OK);
    assertThat(status.nodesOnline()).hasValue(2);
    assertThat(status.nodesStandby()).hasValue(1);
    assertThat(status.nodesMaintenance()).hasValue(3);
    assertThat(status.resourcesConfigured()).hasValue(16);
  }

  @Test
  void oldReleasesCountResources() {
    SimpleStatus status =
        CrmMonSimple.PARSER.parse("CLUSTER OK: 1 node online, 5 resources configured\n").orThrow();
    assertThat(status.resourcesConfigured()).hasValue(5);
    assertThat(status.nodesStandby()).isEmpty();
  }

  @Test
  void nodesAreOffline() {
    SimpleStatus status =
        CrmMonSimple.PARSER
            .parse("CLUSTER WARN: No DC, offline node: node-a, offline node: node-b\n")
            .orThrow();
    assertThat(status.level()).isEqualTo(SimpleStatus.Level.WARN);
    assertThat(status.dcMissing()).isTrue();
    assertThat(status.offlineNodes()).containsExactly("node-a", "node-b");
    assertThat(CrmMonSimple.PARSER.parse("CLUSTER WARN: No DC offline node: c\n").orThrow())
        .isEqualTo(
            new SimpleStatusBuilder()
                .level(SimpleStatus.Level.WARN)
                .dcMissing(true)
                .addOfflineNodes("c")
                .build());
  }

  @Test
  void theClusterCouldNotBeAsked() {
    SimpleStatus status =
        CrmMonSimple.PARSER
            .parse(
                "CLUSTER CRIT: Connection to cluster failed: Transport endpoint is not connected")
            .orThrow();
    assertThat(status.level()).isEqualTo(SimpleStatus.Level.CRIT);
    assertThat(status.message())
        .contains("Connection to cluster failed: Transport endpoint is not connected");
  }

  @Test
  void otherTextIsNoVerdict() {
    Parsed<SimpleStatus> parsed = CrmMonSimple.PARSER.parse("Segmentation fault\n");
    assertThat(parsed.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("PCMS101", "PCMS105");
    assertThat(parsed.value().level()).isEqualTo(SimpleStatus.Level.CRIT);
    assertThat(CrmMonSimple.PARSER.parse("CLUSTER OK: all fine\n").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("PCMS101");
  }
}
