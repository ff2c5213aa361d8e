package io.quorate.pacemaker.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Conditions that hang a scheduler or mislead. */
class ConditionCheckTest {
  private static String codes(PacemakerRelease release, RuleCondition condition) {
    return String.join(
        " ",
        RuleEvaluator.of(release, ZoneId.of("UTC"), condition).diagnostics(Instant.EPOCH).stream()
            .map(Diagnostic::code)
            .toList());
  }

  private static String codes(RuleCondition condition) {
    return codes(PacemakerRelease.of(2, 1, 5), condition);
  }

  private static RuleCondition spec(DateField field, String range) {
    return DateCondition.matching(DateRanges.any().with(field, range));
  }

  @Test
  void versionsWithLettersHang() {
    AttributeCondition version = AttributeCondition.of("v", "gt", "1.0-rc1").withType("version");
    assertThat(codes(version)).isEqualTo("PCM041");
    assertThat(codes(PacemakerRelease.of(3, 0, 2), version)).isEqualTo("PCM041");
    assertThat(codes(PacemakerRelease.of(3, 0, 3), version)).isEmpty();
    assertThat(codes(AttributeCondition.of("v", "gt", "1.10").withType("version"))).isEmpty();
  }

  @Test
  void attributesAreCheckedAgainstTheirType() {
    assertThat(codes(AttributeCondition.of("a", "eq", "x").withType("integer")))
        .isEqualTo("PCM042");
    assertThat(codes(AttributeCondition.of("a", "eq", "1.5x").withType("number"))).isEmpty();
    assertThat(codes(AttributeCondition.of("a", "eq", "x").withType("text"))).isEqualTo("PCM047");
    assertThat(codes(AttributeCondition.of("a", "eq", ""))).isEqualTo("PCM048");
    assertThat(codes(AttributeCondition.of("a", "is", "x"))).isEqualTo("PCM046");
    assertThat(codes(AttributeCondition.of("#role", "eq", "Promoted"))).isEqualTo("PCM050");
    assertThat(codes(AttributeCondition.of("a", "defined"))).isEmpty();
    assertThat(
            codes(
                PacemakerRelease.of(2, 0, 4),
                AttributeCondition.of("a", "eq", "1").withType("integer")))
        .isEqualTo("PCM047");
    assertThat(
            codes(
                AttributeCondition.of("a", "eq", "name")
                    .withType("integer")
                    .withValueSource("param")))
        .isEmpty();
  }

  @Test
  void rangesThatRestrictNothingOrAreNeverReached() {
    assertThat(codes(spec(DateField.HOURS, "9-17"))).isEmpty();
    assertThat(codes(spec(DateField.HOURS, "9:00"))).isEqualTo("PCM043");
    assertThat(codes(spec(DateField.HOURS, "17-9"))).isEqualTo("PCM044");
    assertThat(codes(spec(DateField.WEEKDAYS, "0"))).isEqualTo("PCM044");
    assertThat(codes(PacemakerRelease.of(2, 0, 3), spec(DateField.HOURS, "9-")))
        .isEqualTo("PCM043");
    assertThat(codes(spec(DateField.MOON, "4"))).isEmpty();
    assertThat(codes(PacemakerRelease.of(3, 0, 0), spec(DateField.MOON, "4"))).isEqualTo("PCM049");
  }

  @Test
  void datesThatAreMissingOrMisread() {
    assertThat(codes(DateCondition.inRange("2024-01-01 00:00:00Z", "2024-13-01")))
        .isEqualTo("PCM031");
    assertThat(codes(DateCondition.after("soon"))).isEqualTo("PCM031 PCM046");
    assertThat(codes(DateCondition.after("2024-01-01T00:00:00+01:00"))).isEqualTo("PCM032");
    assertThat(codes(RuleCondition.any(RuleCondition.all(DateCondition.before("2024-10 00:00Z")))))
        .isEqualTo("PCM033");
  }

  @Test
  void agentsWithoutProviderAndOperationsWithoutInterval() {
    ResourceCondition agent =
        new ResourceCondition(Optional.of("ocf"), Optional.empty(), Optional.of("IPaddr2"));
    assertThat(codes(agent)).isEqualTo("PCM045");
    assertThat(codes(PacemakerRelease.of(2, 1, 8), agent)).isEmpty();
    assertThat(codes(new OperationCondition("monitor", Optional.of("10d")))).isEqualTo("PCM021");
  }
}
