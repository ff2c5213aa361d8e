package io.quorate.pacemaker.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts are remarked on, and which are not. */
class MisleadingValuesTest {
  private static final PacemakerRelease RELEASE = PacemakerRelease.of(2, 1, 5);
  private static final ZoneId UTC = ZoneId.of("UTC");

  private static String codes(List<Diagnostic> diagnostics) {
    return String.join(" ", diagnostics.stream().map(Diagnostic::code).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "INFINITY, ''",
    "-INFINITY, ''",
    "100, ''",
    "infinity, PCM001",
    "abc, PCM001",
    "12abc, PCM002",
    "1000001, PCM003",
    "99999999999999999999, PCM003",
    "1000000, ''",
    "red, ''",
  })
  void ofScores(String text, String expected) {
    assertThat(codes(Score.read(text, RELEASE).diagnostics())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "10, ''",
    "10s, ''",
    "10 Sec, ''",
    "10minutes, ''",
    "1.0s, ''",
    "5months, PCM022",
    "5millis, PCM022",
    "5mn, PCM022",
    "1.5s, PCM023",
    "1h30m, PCM024",
    "-5, PCM021",
    "10d, PCM021",
    "2000h, PCM026",
    "P1D, PCM027",
    "PT24H, ''",
    "PT1S junk, PCM024",
    "P.5D, PCM023",
    "P.12345678901D, PCM029",
  })
  void ofIntervals(String text, String expected) {
    String codes = codes(CrmInterval.read(text, RELEASE).diagnostics());
    assertThat(codes).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-10-01 12:00:00Z, ''",
    "2019-10-01T12:00:00 +02:00, ''",
    "epoch, ''",
    "2019-10-01T12:00:00+02:00, PCM032",
    "2019-10, PCM033 PCM035",
    "2019-010Z, PCM038 PCM035",
    "2019-010 00:00Z, ''",
    "2019-10-01 12:00, PCM034",
    "2019-10-01, PCM035",
    "12:00Z, PCM036",
    "2019-10-01 12:00 x, PCM037",
    "2019-10-01  12:00, PCM037",
    "2019-10-01x12:00, PCM038 PCM035",
    "2019-13-01, PCM031",
  })
  void ofDates(String text, String expected) {
    String codes = codes(Iso8601Date.read(text, RELEASE, UTC, Instant.EPOCH).diagnostics());
    List<String> sorted = List.of(codes.split(" ")).stream().sorted().toList();
    assertThat(sorted).isEqualTo(List.of(expected.split(" ")).stream().sorted().toList());
  }

  @Test
  void ofZonesBehindUtcByHoursAndMinutes() {
    Reading<Iso8601Date> reading =
        Iso8601Date.read(
            "2019-10-01 12:00",
            RELEASE,
            ZoneId.of("America/St_Johns"),
            Instant.parse("2024-01-15T12:00:00Z"));
    assertThat(codes(reading.diagnostics())).isEqualTo("PCM039");
    assertThat(reading.value().orElseThrow().offset()).isEqualTo(-150 * 60);
  }

  @Test
  void newerReleasesReadTheOffset() {
    Reading<Iso8601Date> reading =
        Iso8601Date.read(
            "2019-10-01T12:00:00+02:00", PacemakerRelease.of(3, 0, 2), UTC, Instant.EPOCH);
    assertThat(reading.diagnostics()).isEmpty();
  }

  @Test
  void ofBooleans() {
    assertThat(CibBoolean.read("YES").value()).contains(true);
    assertThat(CibBoolean.read("n").value()).contains(false);
    assertThat(CibBoolean.read(" true").value()).isEmpty();
    assertThat(codes(CibBoolean.read("enabled").diagnostics())).isEqualTo("PCM011");
    assertThat(CibBoolean.readStrictly("TRUE")).isEmpty();
    assertThat(CibBoolean.readStrictly("1")).contains(true);
    assertThat(CibBoolean.readStrictly(" false ")).contains(false);
  }

  @Test
  void coloursAreScoresOfNodeHealth() {
    assertThat(Score.read("Red", RELEASE, NodeHealthScores.DEFAULT).value())
        .contains(Score.MINUS_INFINITY);
    NodeHealthScores custom = new NodeHealthScores(Score.of(-5), Score.of(1), Score.of(2));
    assertThat(Score.read("yellow", RELEASE, custom).value()).contains(Score.of(1));
    assertThat(Score.read("GREEN", RELEASE, custom).value()).contains(Score.of(2));
  }

  @Test
  void infinityWinsMinusInfinityMost() {
    assertThat(Score.INFINITY.plus(Score.of(-999_999))).isEqualTo(Score.INFINITY);
    assertThat(Score.INFINITY.plus(Score.MINUS_INFINITY)).isEqualTo(Score.MINUS_INFINITY);
    assertThat(Score.of(999_999).plus(Score.of(1))).isEqualTo(Score.INFINITY);
    assertThat(Score.of(-999_999).plus(Score.of(-2))).isEqualTo(Score.MINUS_INFINITY);
    assertThat(Score.of(3).plus(Score.of(-5))).isEqualTo(Score.of(-2));
    assertThat(Score.of(2_000_000)).isEqualTo(Score.INFINITY);
  }
}
