package io.quorate.pacemaker.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.pacemaker.PacemakerTool;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.Test;

/** Asks {@code iso8601} for generated dates and durations. */
class Iso8601RealToolTest {
  private static final int COUNT = 120;

  private static List<String> samples(Arbitrary<String> texts) {
    return texts.sampleStream().limit(COUNT).toList();
  }

  private static Arbitrary<String> dates() {
    Arbitrary<String> day =
        Combinators.combine(
                Arbitraries.of("2019", "2020", "2021", "1999", "19"),
                Arbitraries.of("-", "", "-W", " "),
                Arbitraries.of("01", "1", "12", "13", "53", "00", "29", "365", "366"),
                Arbitraries.of("-", "", "/"),
                Arbitraries.of("01", "1", "7", "29", "31", "32", "0", ""))
            .as(
                (year, first, month, second, dayOfMonth) ->
                    year + first + month + second + dayOfMonth);
    Arbitrary<String> time =
        Combinators.combine(
                Arbitraries.of("", "T", " ", "  ", "t"),
                Arbitraries.of("", "00", "12", "23", "24", "25", "1"),
                Arbitraries.of("", ":00", ":59", ":60", "30", ":5"),
                Arbitraries.of("", ":00", ":59", ":60", "15", ".5"),
                Arbitraries.of(
                    "", "Z", " Z", "z", "+02:00", " +02:00", " -0530", " 3", " +24", " -"))
            .as(
                (separator, hour, minute, second, offset) ->
                    separator + hour + minute + second + offset);
    return Combinators.combine(day, time).as((date, clock) -> date + clock);
  }

  private static Arbitrary<String> durations() {
    Arbitrary<String> part =
        Combinators.combine(
                Arbitraries.of("1", "-3", "+40", "0", "4000000000", "2.5", ".5", ""),
                Arbitraries.of("Y", "M", "W", "D", "H", "S", "T", "y", " ", "/"))
            .as((amount, unit) -> amount + unit);
    return Combinators.combine(Arbitraries.of("P", "PT", ""), part.list().ofMaxSize(4))
        .as((start, parts) -> start + String.join("", parts));
  }

  private static String printed(PacemakerTool.Output output, String label) {
    boolean accepted = output.exit() == 0 && !output.out().isBlank();
    return accepted ? output.out().strip().replace(label, "") : "-";
  }

  @Test
  void datesAreReadAlike() {
    PacemakerTool tool = PacemakerTool.require("iso8601");
    PacemakerRelease release = tool.release();
    List<String> wrong = new ArrayList<>();
    for (String zone : List.of("UTC", "America/New_York")) {
      for (String text : samples(dates())) {
        String printed = printed(tool.run(zone, "--local", "--date", text), "Date: ");
        String read =
            Iso8601Date.read(text, release, ZoneId.of(zone), Instant.now())
                .value()
                .map(Iso8601Date::toString)
                .orElse("-");
        if (!read.equals(printed)) {
          wrong.add(zone + " '" + text + "' " + printed + " but " + read);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void durationsAreReadAlike() {
    PacemakerTool tool = PacemakerTool.require("iso8601");
    PacemakerRelease release = tool.release();
    List<String> wrong = new ArrayList<>();
    for (String text : samples(durations())) {
      String printed = printed(tool.run("UTC", "--duration", text), "Duration: ");
      Optional<Iso8601Duration> expected =
          printed.equals("-") ? Optional.empty() : Optional.of(DurationText.read(printed));
      Optional<Iso8601Duration> read = Iso8601Duration.read(text, release).value();
      if (!read.equals(expected)) {
        wrong.add("'" + text + "' " + printed + " but " + read);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
