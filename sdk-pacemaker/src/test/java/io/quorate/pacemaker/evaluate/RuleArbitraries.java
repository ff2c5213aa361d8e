package io.quorate.pacemaker.evaluate;

import io.quorate.pacemaker.value.DurationField;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rules whose dates and moments lie close together, so that something changes. */
final class RuleArbitraries {
  /** The clocks of New York are put forward at 2024-03-10T07:00:00Z. */
  private static final long FORWARD = Instant.parse("2024-03-10T07:00:00Z").getEpochSecond();

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private RuleArbitraries() {}

  static Arbitrary<PacemakerRelease> releases() {
    return Arbitraries.of(
        PacemakerRelease.of(1, 1, 18),
        PacemakerRelease.of(2, 0, 3),
        PacemakerRelease.of(2, 1, 5),
        PacemakerRelease.of(2, 1, 9),
        PacemakerRelease.of(3, 0, 2));
  }

  static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "UTC", "America/New_York", "America/St_Johns", "Australia/Lord_Howe", "+05:45")
        .map(ZoneId::of);
  }

  static Arbitrary<Instant> moments() {
    return Arbitraries.longs().between(-7200, 7200).map(it -> Instant.ofEpochSecond(FORWARD + it));
  }

  static Arbitrary<RuleCondition> conditions() {
    return Arbitraries.lazyOf(
        RuleArbitraries::expressions,
        RuleArbitraries::expressions,
        () ->
            Combinators.combine(
                    Arbitraries.of(true, false), conditions().list().ofMinSize(1).ofMaxSize(3))
                .as((all, list) -> all ? new AllOf(list) : new AnyOf(list)));
  }

  private static Arbitrary<RuleCondition> expressions() {
    return Arbitraries.oneOf(
        dates(),
        specs(),
        specs(),
        Arbitraries.of(
            AttributeCondition.of("a", "defined"),
            AttributeCondition.of("a", "not_defined"),
            AttributeCondition.of("a", "eq", "x").withType("version")));
  }

  private static Arbitrary<RuleCondition> dates() {
    return Combinators.combine(
            Arbitraries.of("in_range", "gt", "lt", "eq", "neq"),
            texts().optional(),
            texts().optional(),
            durations().optional())
        .as(
            (operation, start, end, duration) ->
                new DateCondition(Optional.of(operation), start, end, duration, Optional.empty()));
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> moment = moments().map(it -> DATE.format(it));
    return Arbitraries.oneOf(
        Combinators.combine(moment, Arbitraries.of("Z", " -05:00", " +00:30", "", "x"))
            .as((text, distance) -> text + distance),
        moment.map(text -> text.substring(11)),
        Arbitraries.of("2024-03-10", "2024-070", "2024-W10-7", "T02:30", "T24:00", "03:00:00Z"));
  }

  private static Arbitrary<DurationAmounts> durations() {
    return Combinators.combine(
            Arbitraries.of(DurationField.values()), Arbitraries.of("1", "-1", "90", "x"))
        .as(DurationAmounts::of);
  }

  private static Arbitrary<RuleCondition> specs() {
    Arbitrary<DateRanges> spec =
        Combinators.combine(
                Arbitraries.of(DateField.values()).list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.of(
                    "0", "2", "1-3", "30-", "-2", "10-20", "6-7", "2024", "70", "x", "5-1"))
            .as(
                (fields, range) -> {
                  DateRanges all = DateRanges.any();
                  for (DateField field : List.copyOf(fields)) {
                    all = all.with(field, range);
                  }
                  return all;
                });
    return Combinators.combine(spec, texts().optional(0.2))
        .as(
            (dateRanges, start) ->
                new DateCondition(
                    Optional.of("date_spec"),
                    start,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(dateRanges)));
  }
}
