package io.quorate.drbd.option;

import static io.quorate.drbd.option.DrbdRelease.V8_3;
import static io.quorate.drbd.option.DrbdRelease.V8_4;
import static io.quorate.drbd.option.DrbdRelease.V9_22;
import static io.quorate.drbd.option.DrbdRelease.V9_34;
import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.option.Option;
import org.junit.jupiter.api.Test;

class DrbdOptionHistoryTest {
  @Test
  void tellsWhatOnlyANewerReleaseKnows() {
    assertThat(history("net", "tls").releases()).containsExactly(V9_34);
    assertThat(DrbdNet.TABLE.contains("tls")).isFalse();
    assertThat(DrbdNet.TLS.since()).contains("9.34");
  }

  @Test
  void tellsWhatOnlyOlderReleasesKnow() {
    assertThat(history("net", "unplug-watermark").releases()).containsExactly(V8_3, V8_4);
    assertThat(DrbdNet.TABLE.contains("unplug-watermark")).isFalse();
    assertThat(DrbdNet.UNPLUG_WATERMARK.until()).contains("9.22");
  }

  @Test
  void tellsHowAnOptionDiffersBetweenReleases() {
    DrbdOptionHistory sndbuf = history("net", "sndbuf-size");
    assertThat(sndbuf.in(V9_22).flatMap(row -> row.type().range())).contains("0..10485760");
    assertThat(sndbuf.in(V9_34).flatMap(row -> row.type().range())).contains("0..134217728");
    assertThat(history("net", "ko-count").in(V8_3).flatMap(Option::defaultText)).contains("0");
    assertThat(history("net", "ko-count").in(V8_4).flatMap(Option::defaultText)).contains("7");
  }

  @Test
  void findsAnOptionThatMovedToAnotherSection() {
    assertThat(DrbdOptionHistory.everywhere("fencing"))
        .filteredOn(history -> !history.section().equals("syncer"))
        .extracting(history -> history.section() + " " + history.releases())
        .containsExactlyInAnyOrder("net [9.22, 9.34]", "disk [8.3, 8.4]");
    assertThat(history("syncer", "rate").releases()).containsExactly(V8_3, V8_4, V9_34);
  }

  @Test
  void knowsNothingOfWhatNoReleaseKnows() {
    assertThat(DrbdOptionHistory.of("net", "allow-two-primary")).isEmpty();
    assertThat(DrbdOptionHistory.of("nets", "protocol")).isEmpty();
    assertThat(DrbdOptionHistory.everywhere("foo")).isEmpty();
  }

  private static DrbdOptionHistory history(String section, String option) {
    return DrbdOptionHistory.of(section, option).orElseThrow();
  }
}
