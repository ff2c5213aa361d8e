package io.quorate.corosync.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkHealthTest {
  private static List<LinkHealth> health(String fixture) {
    return CorosyncReports.LINKS.parse(Fixtures.of("links", fixture)).value().links().stream()
        .map(LinkStatus::health)
        .toList();
  }

  private static LinkHealth brief(String digits) {
    String text = "Local node ID 1\nLINK ID 0\n\taddr\t= 10.90.0.11\n\tstatus\t= " + digits + "\n";
    return CorosyncReports.LINKS.parse(text).value().link(0).orElseThrow().health();
  }

  @Test
  void ofEachRelease() {
    assertThat(health("2.4-rings")).containsExactly(LinkHealth.UP, LinkHealth.DOWN);
    assertThat(health("3.0.3-nodes")).containsExactly(LinkHealth.DEGRADED, LinkHealth.UP);
    assertThat(health("3.1.7-two-links")).containsExactly(LinkHealth.UP, LinkHealth.UP);
    assertThat(health("3.1.7-one-link-down")).containsExactly(LinkHealth.DOWN, LinkHealth.UP);
    assertThat(health("3.1.7-one-link-down-brief")).isEqualTo(health("3.1.7-one-link-down"));
  }

  @Test
  void whatTheOutputDoesNotTellIsUnknown() {
    assertThat(health("3.0.0-positions")).containsExactly(LinkHealth.UNKNOWN);
    assertThat(brief("n")).isEqualTo(LinkHealth.UNKNOWN);
    assertThat(brief("n3?")).isEqualTo(LinkHealth.UNKNOWN);
  }

  @Test
  void someNodesOrNone() {
    assertThat(brief("n33")).isEqualTo(LinkHealth.UP);
    assertThat(brief("1n3")).isEqualTo(LinkHealth.DEGRADED);
    assertThat(brief("11n")).isEqualTo(LinkHealth.DOWN);
    assertThat(brief("n0d")).isEqualTo(LinkHealth.DOWN);
  }
}
