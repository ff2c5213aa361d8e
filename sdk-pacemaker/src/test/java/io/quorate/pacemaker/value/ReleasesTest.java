package io.quorate.pacemaker.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one text means to different releases. */
class ReleasesTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Instant WINTER = Instant.parse("2024-01-15T12:00:00Z");

  private static String date(String text, String release) {
    return Iso8601Date.read(text, release(release), NEW_YORK, WINTER)
        .value()
        .map(it -> it.instant().toString())
        .orElse("-");
  }

  private static PacemakerRelease release(String text) {
    return PacemakerRelease.find(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-10-01T12:00:00+02:00, 2.1.5, 2019-10-01T17:00:00Z",
    "2019-10-01T12:00:00+02:00, 3.0.1, 2019-10-01T17:00:00Z",
    "2019-10-01T12:00:00+02:00, 3.0.2, 2019-10-01T10:00:00Z",
    "2019-10-01T12:00:00-02:00, 3.0.2, 2019-10-01T14:00:00Z",
    "2019-10-01T12:00:00 +02:00, 2.0.4, 2019-10-01T10:00:00Z",
    "2019-10-01T12:00:00 +02:00, 2.0.3, 2019-10-01T10:00:00Z",
    "2019-10-01 12:00:00 +0900, 2.0.3, -",
    "2019-10-01 12:00:00 +0900, 2.0.4, 2019-10-01T03:00:00Z",
    // Before 2.0.3 the time is what follows the blank.
    "2019-10-01T12:00:00 +02:00, 1.1.18, 2019-10-01T07:00:00Z",
    "2019-02-30, 1.1.18, 2019-03-02T00:00:00Z",
    "2019-02-30, 2.0.3, -",
    "2019-10-01 25:30, 1.1.18, 2019-10-01T05:00:00Z",
    "2019-10-01 25:30, 2.1.5, -",
    "2019-02-00, 2.1.5, 2019-01-31T00:00:00Z",
    "2019-02-00, 3.0.0, -",
    "2019-W00-1, 2.1.5, 2018-12-24T00:00:00Z",
    "2019-W00-1, 3.0.0, -",
    "2019-10-01T, 2.1.5, 2019-10-01T05:00:00Z",
    "2019-10-01T, 3.0.2, -",
    "2019-10, 3.0.2, 2019-01-10T00:00:00Z",
  })
  void ofADate(String text, String release, String expected) {
    assertThat(date(text, release)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "P1D, 2.1.5, 0",
    "P1D, 2.1.9, 86400000",
    "P1Y, 2.1.5, 0",
    "P1Y, 3.0.2, 4294967295",
    "P8D, 2.1.5, 604800000",
    "P1M, 2.1.5, 2592000000",
    "P1M, 3.0.2, 2592000000",
    "-5, 2.1.5, -",
    "-5, 3.0.0, 0",
    "+5, 2.1.5, -",
    "+5, 3.0.0, 5000",
    "PT0S, 3.0.1, 0",
    "PT0S, 3.0.2, -",
    "P-1D, 2.1.5, 0",
    "P-1D, 2.1.9, -",
    "P, 1.1.18, 0",
    "P, 2.0.3, -",
    "PT4000000000S, 3.0.0, -",
  })
  void ofAnInterval(String text, String release, String expected) {
    String read =
        CrmInterval.read(text, release(release))
            .value()
            .map(it -> Long.toString(it.milliseconds()))
            .orElse("-");
    assertThat(read).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "infinity, 2.0.4, INFINITY",
    "infinity, 2.0.5, 0",
    "99999999999999999999, 2.0.4, INFINITY",
    "99999999999999999999, 2.1.5, 0",
    "99999999999999999999, 3.0.2, INFINITY",
  })
  void ofAScore(String text, String release, String expected) {
    assertThat(Score.read(text, release(release)).value().map(Score::toString))
        .isEqualTo(Optional.of(expected));
  }

  @Test
  void areFoundInWhatToolsPrint() {
    assertThat(PacemakerRelease.find("Pacemaker 2.1.5\nWritten by Andrew Beekhof"))
        .contains(PacemakerRelease.of(2, 1, 5));
    assertThat(PacemakerRelease.find("3.0.2-rc2")).contains(PacemakerRelease.of(3, 0, 2));
    assertThat(PacemakerRelease.find("no number")).isEmpty();
    assertThat(PacemakerRelease.of(2, 1, 10)).isGreaterThan(PacemakerRelease.of(2, 1, 9));
  }
}
