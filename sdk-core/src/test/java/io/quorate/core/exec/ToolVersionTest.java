package io.quorate.core.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ToolVersionTest {
  @Test
  void ordersVersions() {
    List<ToolVersion> inOrder =
        List.of(
                "1.1.24.rc1",
                "1.1.24.rc10",
                "1.1.24",
                "2.0",
                "2.0.3-beta2",
                "2.0.3-rc1",
                "2.0.3",
                "2.0.3-1",
                "2.0.3-9",
                "2.0.3-10",
                "2.1.5",
                "9.9",
                "9.22.0",
                "10")
            .stream()
            .map(ToolVersion::parse)
            .toList();
    List<ToolVersion> shuffled = new ArrayList<>(inOrder);
    Collections.reverse(shuffled);
    Collections.sort(shuffled);
    assertThat(shuffled).isEqualTo(inOrder);
  }

  @Test
  void ignoresZerosAtTheEnd() {
    assertThat(ToolVersion.parse("9.22"))
        .isEqualTo(ToolVersion.parse("v9.22.0"))
        .hasSameHashCodeAs(ToolVersion.parse("9.22.0"))
        .isEqualByComparingTo(ToolVersion.parse("9.22.0"))
        .isNotEqualTo(ToolVersion.parse("9.22.0-1"));
    assertThat(ToolVersion.parse("9.22.1").isAtLeast("9.22")).isTrue();
    assertThat(ToolVersion.parse("9.21.9").isAtLeast("9.22")).isFalse();
  }

  @Test
  void findsTheVersionInAToolsWords() {
    assertFound("DRBDADM_VERSION_CODE=0x091600\nDRBDADM_VERSION=9.22.0\n", "9.22.0");
    assertFound("Pacemaker 2.1.5-4.el9\nWritten by Andrew Beekhof", "2.1.5-4.el9");
    assertFound("Corosync Cluster Engine, version '3.1.7'", "3.1.7");
    assertFound("  LVM version:     2.03.16(2) (2022-05-18)", "2.03.16(2)");
    assertFound("version: 9.1.12 (api:2/proto:110-121)", "9.1.12");
    assertFound("ipmitool version 1.8.19.", "1.8.19");
    assertThat(ToolVersion.find("no version 7 here")).isEmpty();
  }

  private static void assertFound(String words, String version) {
    assertThat(ToolVersion.find(words).orElseThrow()).hasToString(version);
  }

  @Test
  void refusesWhatIsNoVersion() {
    for (String text : List.of("", "x", "1.2 3", ".1", "-1")) {
      assertThatIllegalArgumentException().isThrownBy(() -> ToolVersion.parse(text));
    }
  }
}
