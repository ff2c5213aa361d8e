package io.quorate.pacemaker.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Up to the next change the outcome stays, and there it is another. */
class NextChangeTest {
  private static final RuleContext CONTEXT = RuleContext.location(Map.of("a", "x"));
  private static final PacemakerRelease RELEASE = PacemakerRelease.of(2, 1, 5);
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @Provide
  Arbitrary<RuleCondition> conditions() {
    return RuleArbitraries.conditions();
  }

  @Provide
  Arbitrary<PacemakerRelease> releases() {
    return RuleArbitraries.releases();
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return RuleArbitraries.zones();
  }

  @Provide
  Arbitrary<Instant> moments() {
    return RuleArbitraries.moments();
  }

  @Property(tries = 60)
  void isTheFirstSecondWithAnotherOutcome(
      @ForAll("conditions") RuleCondition condition,
      @ForAll("releases") PacemakerRelease release,
      @ForAll("zones") ZoneId zone,
      @ForAll("moments") Instant moment) {
    RuleEvaluator rules = RuleEvaluator.of(release, zone, condition);
    RuleOutcome before = rules.evaluate(CONTEXT, moment);
    Optional<Instant> change = rules.nextChange(CONTEXT, moment);
    Instant end = moment.plusSeconds(4000);
    Optional<Instant> first = Optional.empty();
    for (Instant at = moment; first.isEmpty() && !at.isAfter(end); at = at.plusSeconds(1)) {
      if (rules.evaluate(CONTEXT, at) != before) {
        first = Optional.of(at);
      }
    }
    assertThat(change.filter(it -> !it.isAfter(end))).isEqualTo(first);
  }

  @Property(tries = 150)
  void nothingChangesOnTheWayThere(
      @ForAll("conditions") RuleCondition condition,
      @ForAll("releases") PacemakerRelease release,
      @ForAll("zones") ZoneId zone,
      @ForAll("moments") Instant moment) {
    RuleEvaluator rules = RuleEvaluator.of(release, zone, condition);
    RuleOutcome before = rules.evaluate(CONTEXT, moment);
    Optional<Instant> change = rules.nextChange(CONTEXT, moment);
    change.ifPresent(
        it -> {
          assertThat(it).isAfter(moment);
          assertThat(rules.evaluate(CONTEXT, it)).isNotEqualTo(before);
          assertThat(rules.evaluate(CONTEXT, it.minusSeconds(1))).isEqualTo(before);
        });
    long length =
        change.map(Instant::getEpochSecond).orElse(moment.getEpochSecond() + 40L * 366 * 86_400)
            - moment.getEpochSecond();
    for (int i = 0; i < 60; i++) {
      Instant at = moment.plusSeconds(length * i / 60);
      assertThat(rules.evaluate(CONTEXT, at)).as(at.toString()).isEqualTo(before);
    }
  }

  private static Optional<Instant> change(String moment, RuleCondition condition) {
    return RuleEvaluator.of(RELEASE, NEW_YORK, condition)
        .nextChange(CONTEXT, Instant.parse(moment));
  }

  @Test
  void ofOfficeHoursIsTheirStartAfterTheWeekend() {
    RuleCondition office =
        DateCondition.matching(
            DateRanges.any().with(DateField.HOURS, "9-17").with(DateField.WEEKDAYS, "1-5"));
    assertThat(change("2024-03-08T22:59:59Z", office))
        .contains(Instant.parse("2024-03-08T23:00:00Z"));
    // Clocks are put forward in that weekend.
    assertThat(change("2024-03-08T23:00:00Z", office))
        .contains(Instant.parse("2024-03-11T13:00:00Z"));
  }

  @Test
  void ofAnHourThatTheClockSkipsIsTheNextDay() {
    RuleCondition two = DateCondition.matching(DateRanges.any().with(DateField.HOURS, "2"));
    assertThat(change("2024-03-09T08:00:00Z", two)).contains(Instant.parse("2024-03-11T06:00:00Z"));
  }

  @Test
  void ofAnHourThatTheClockShowsTwiceIsItsSecondEnd() {
    RuleCondition one = DateCondition.matching(DateRanges.any().with(DateField.HOURS, "1"));
    assertThat(change("2024-11-03T05:30:00Z", one)).contains(Instant.parse("2024-11-03T07:00:00Z"));
  }

  @Test
  void ofRangesIsTheStartAndTheSecondBehindTheEnd() {
    RuleCondition range = DateCondition.inRange("2024-06-01 12:00:00Z", "2024-06-01 13:00:00Z");
    assertThat(change("2024-05-01T00:00:00Z", range))
        .contains(Instant.parse("2024-06-01T12:00:00Z"));
    assertThat(change("2024-06-01T12:00:00Z", range))
        .contains(Instant.parse("2024-06-01T13:00:01Z"));
    assertThat(change("2024-06-01T13:00:01Z", range)).isEmpty();
    assertThat(change("2024-05-01T00:00:00Z", DateCondition.after("2024-06-01 12:00:00Z")))
        .contains(Instant.parse("2024-06-01T12:00:01Z"));
    assertThat(change("2024-05-01T00:00:00Z", DateCondition.before("2024-06-01 12:00:00Z")))
        .contains(Instant.parse("2024-06-01T12:00:00Z"));
  }

  @Test
  void ofLocalDatesMovesWithTheClock() {
    // Read in winter the date means 17:00 UTC, read in summer 16:00 UTC.
    RuleCondition noon = DateCondition.after("2024-03-10 12:00:00");
    assertThat(change("2024-03-10T06:00:00Z", noon))
        .contains(Instant.parse("2024-03-10T16:00:01Z"));
  }

  @Test
  void isFarAwayForTheNextLeapDayThatIsAMonday() {
    RuleCondition day =
        DateCondition.matching(
            DateRanges.any()
                .with(DateField.MONTHS, "2")
                .with(DateField.MONTHDAYS, "29")
                .with(DateField.WEEKDAYS, "1"));
    assertThat(change("2024-03-10T06:00:00Z", day)).contains(Instant.parse("2044-02-29T05:00:00Z"));
  }

  @Test
  void isAbsentWhenTimeDoesNotMatter() {
    RuleCondition always = DateCondition.matching(DateRanges.any().with(DateField.HOURS, "9-17"));
    assertThat(change("2024-03-10T06:00:00Z", AttributeCondition.of("a", "defined"))).isEmpty();
    assertThat(
            change(
                "2024-03-10T06:00:00Z",
                RuleCondition.all(always, AttributeCondition.of("b", "defined"))))
        .isEmpty();
    assertThat(
            RuleEvaluator.of(RELEASE, NEW_YORK)
                .nextChange(CONTEXT, Instant.parse("2024-03-10T06:00:00Z")))
        .isEmpty();
    assertThat(
            change(
                "2024-03-10T06:00:00Z",
                new AllOf(
                    List.of(
                        DateCondition.matching(DateRanges.any().with(DateField.SECONDS, "0-10")),
                        DateCondition.matching(
                            DateRanges.any().with(DateField.SECONDS, "30-40"))))))
        .isEmpty();
  }
}
