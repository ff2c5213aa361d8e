package io.quorate.pacemaker.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.pacemaker.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the tools of Pacemaker 2.1.5 made of these texts. */
class RecordedValuesTest {
  private static final PacemakerRelease RELEASE = PacemakerRelease.of(2, 1, 5);

  @Test
  void datesInFourZones() {
    List<String> wrong = new ArrayList<>();
    List<List<String>> rows = Table.rows(getClass(), "dates.tsv");
    for (List<String> row : rows) {
      Optional<Iso8601Date> date =
          Iso8601Date.read(
                  row.get(2),
                  RELEASE,
                  ZoneId.of(row.get(0)),
                  Instant.ofEpochSecond(Long.parseLong(row.get(1))))
              .value();
      String epoch = date.map(each -> Long.toString(each.epochSecond())).orElse("-");
      String local = date.map(Iso8601Date::toString).orElse("-");
      if (!epoch.equals(row.get(3)) || !local.equals(row.get(4))) {
        wrong.add(row + " but " + epoch + " " + local);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).hasSizeGreaterThan(400);
  }

  @Test
  void durations() {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : Table.rows(getClass(), "durations.tsv")) {
      Optional<Iso8601Duration> expected =
          row.get(1).equals("-") ? Optional.empty() : Optional.of(DurationText.read(row.get(1)));
      Optional<Iso8601Duration> read = Iso8601Duration.read(row.get(0), RELEASE).value();
      if (!read.equals(expected)) {
        wrong.add(row + " but " + read);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void sums() {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : Table.rows(getClass(), "sums.tsv")) {
      Iso8601Date start =
          Iso8601Date.read(row.get(0), RELEASE, ZoneId.of("UTC"), Instant.EPOCH)
              .value()
              .orElseThrow();
      Iso8601Duration duration = Iso8601Duration.read(row.get(1), RELEASE).value().orElseThrow();
      String end = start.plus(duration, RELEASE).toString();
      if (!end.equals(row.get(2))) {
        wrong.add(row + " but " + end);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void intervals() {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : Table.rows(getClass(), "intervals.tsv")) {
      long expected = row.get(1).equals("-") ? 0 : Long.parseLong(row.get(1));
      long read =
          CrmInterval.read(row.get(0).replace("\\t", "\t"), RELEASE)
              .orElse(CrmInterval.ZERO)
              .milliseconds();
      if (read != expected) {
        wrong.add(row + " but " + read);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void scores() {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : Table.rows(getClass(), "scores.tsv")) {
      String read = Score.read(row.get(0), RELEASE).value().orElseThrow().toString();
      if (!read.equals(row.get(1))) {
        wrong.add(row + " but " + read);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
