package io.quorate.pacemaker.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outcomes beyond dates, and what depends on the release. */
class RuleEvaluatorTest {
  private static final Instant NOW = Instant.parse("2024-03-10T06:00:00Z");
  private static final RuleContext NODE = RuleContext.location(Map.of("v", "1.2-rc1", "a", "x"));

  private static RuleOutcome outcome(String release, RuleContext context, RuleCondition... rules) {
    return RuleEvaluator.of(PacemakerRelease.find(release).orElseThrow(), ZoneId.of("UTC"), rules)
        .evaluate(context, NOW);
  }

  private static RuleOutcome outcome(RuleCondition... rules) {
    return outcome("2.1.5", NODE, rules);
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abd, 2.1.5, HANGS",
    "1.0-rc1, 1.0-rc2, 3.0.2, HANGS",
    "1, 1e3, 2.1.5, HANGS",
    "1.0-rc1, 1.0-rc2, 3.0.3, FAILS",
    "1.0-rc1, 1.1-rc1, 2.1.5, HOLDS",
    "1.9, 1.10, 2.1.5, HOLDS",
    "1.9, 1.10, 3.0.3, HOLDS",
    "1.10, 1.10.0, 2.1.5, FAILS",
    "'', 0, 2.1.5, HOLDS",
    "'', 0, 3.0.3, FAILS",
  })
  void versions(String actual, String value, String release, RuleOutcome expected) {
    assertThat(
            outcome(
                release,
                RuleContext.location(Map.of("v", actual)),
                AttributeCondition.of("v", "lt", value).withType("version")))
        .isEqualTo(expected);
  }

  @Test
  void hangOnlyWhereTheyAreReached() {
    AttributeCondition hang = AttributeCondition.of("v", "lt", "1.2-rc2").withType("version");
    AttributeCondition yes = AttributeCondition.of("a", "defined");
    AttributeCondition no = AttributeCondition.of("a", "not_defined");
    assertThat(outcome(hang)).isEqualTo(RuleOutcome.HANGS);
    assertThat(outcome(RuleCondition.all(no, hang))).isEqualTo(RuleOutcome.FAILS);
    assertThat(outcome(RuleCondition.any(yes, hang))).isEqualTo(RuleOutcome.HOLDS);
    assertThat(outcome(RuleCondition.all(yes, hang, no))).isEqualTo(RuleOutcome.HANGS);
    assertThat(outcome(RuleCondition.all(RuleCondition.any(no, hang), no)))
        .isEqualTo(RuleOutcome.HANGS);
    RuleCondition later = RuleCondition.all(DateCondition.after("2024-03-10 07:00:00Z"), hang);
    RuleEvaluator rules = RuleEvaluator.of(PacemakerRelease.of(2, 1, 5), ZoneId.of("UTC"), later);
    assertThat(rules.evaluate(NODE, NOW)).isEqualTo(RuleOutcome.FAILS);
    assertThat(rules.nextChange(NODE, NOW)).contains(Instant.parse("2024-03-10T07:00:01Z"));
    assertThat(rules.evaluate(NODE, Instant.parse("2024-03-10T07:00:01Z")))
        .isEqualTo(RuleOutcome.HANGS);
  }

  @Test
  void setsWithoutRulesHold() {
    assertThat(outcome()).isEqualTo(RuleOutcome.HOLDS);
    assertThat(outcome(RuleCondition.all())).isEqualTo(RuleOutcome.HOLDS);
    assertThat(outcome(RuleCondition.any())).isEqualTo(RuleOutcome.FAILS);
    assertThat(
            outcome(
                AttributeCondition.of("a", "not_defined"), AttributeCondition.of("a", "defined")))
        .isEqualTo(RuleOutcome.HOLDS);
  }

  @Test
  void withoutANodeNothingHoldsBefore218() {
    AttributeCondition missing = AttributeCondition.of("a", "not_defined");
    assertThat(outcome("2.1.7", RuleContext.empty(), missing)).isEqualTo(RuleOutcome.FAILS);
    assertThat(outcome("2.1.8", RuleContext.empty(), missing)).isEqualTo(RuleOutcome.HOLDS);
  }

  @Test
  void emptyValuesAreNoneWhereAResourceIsKnown() {
    AttributeCondition empty = AttributeCondition.of("e", "eq", "");
    Map<String, String> node = Map.of("e", "");
    assertThat(outcome("2.1.5", RuleContext.location(node), empty)).isEqualTo(RuleOutcome.FAILS);
    assertThat(outcome("2.1.5", RuleContext.empty().withNode(node), empty))
        .isEqualTo(RuleOutcome.HOLDS);
    assertThat(outcome("2.1.8", RuleContext.empty().withNode(node), empty))
        .isEqualTo(RuleOutcome.FAILS);
  }

  @Test
  void agents() {
    RuleContext ip =
        RuleContext.empty()
            .withAgent(new RuleContext.Agent("ocf", Optional.of("heartbeat"), "IPaddr2"));
    ResourceCondition type =
        new ResourceCondition(Optional.empty(), Optional.empty(), Optional.of("IPaddr2"));
    ResourceCondition full =
        new ResourceCondition(Optional.of("ocf"), Optional.of("heartbeat"), Optional.of("IPaddr2"));
    ResourceCondition other =
        new ResourceCondition(Optional.of("ocf"), Optional.of("linbit"), Optional.empty());
    assertThat(outcome("2.1.5", ip, type)).isEqualTo(RuleOutcome.FAILS);
    assertThat(outcome("2.1.8", ip, type)).isEqualTo(RuleOutcome.HOLDS);
    assertThat(outcome("2.1.5", ip, full)).isEqualTo(RuleOutcome.HOLDS);
    assertThat(outcome("2.1.5", ip, other)).isEqualTo(RuleOutcome.FAILS);
    assertThat(outcome("2.1.5", RuleContext.empty(), full)).isEqualTo(RuleOutcome.FAILS);
  }

  @Test
  void operations() {
    RuleContext monitor = RuleContext.empty().withOperation("monitor", 10_000);
    assertThat(outcome("2.1.5", monitor, new OperationCondition("monitor", Optional.empty())))
        .isEqualTo(RuleOutcome.HOLDS);
    assertThat(outcome("2.1.5", monitor, new OperationCondition("monitor", Optional.of("10s"))))
        .isEqualTo(RuleOutcome.HOLDS);
    assertThat(outcome("2.1.5", monitor, new OperationCondition("monitor", Optional.of("10m"))))
        .isEqualTo(RuleOutcome.FAILS);
    assertThat(outcome("2.1.5", monitor, new OperationCondition("monitor", Optional.of("x"))))
        .isEqualTo(RuleOutcome.FAILS);
    assertThat(outcome("2.1.5", monitor, new OperationCondition("start", Optional.empty())))
        .isEqualTo(RuleOutcome.FAILS);
    assertThat(
            outcome(
                "2.1.5", RuleContext.empty(), new OperationCondition("monitor", Optional.empty())))
        .isEqualTo(RuleOutcome.FAILS);
  }

  @Test
  void numbersAreWholeBefore205() {
    RuleContext node = RuleContext.location(Map.of("n", "1.9", "t", "text"));
    AttributeCondition more = AttributeCondition.of("n", "gt", "1.5");
    assertThat(outcome("2.0.4", node, more)).isEqualTo(RuleOutcome.FAILS);
    assertThat(outcome("2.0.5", node, more)).isEqualTo(RuleOutcome.HOLDS);
    AttributeCondition text = AttributeCondition.of("t", "lt", "0");
    assertThat(outcome("2.0.4", node, text)).isEqualTo(RuleOutcome.HOLDS);
    assertThat(outcome("2.0.5", node, text)).isEqualTo(RuleOutcome.FAILS);
  }

  @Test
  void roleIsAnAttributeLikeOthersSince218() {
    AttributeCondition role = AttributeCondition.of("#role", "ne", "Stopped");
    assertThat(outcome("2.1.7", NODE, role)).isEqualTo(RuleOutcome.FAILS);
    assertThat(outcome("2.1.8", NODE, role)).isEqualTo(RuleOutcome.HOLDS);
  }

  @Test
  void openRangesOfDateSpecsNeed204() {
    RuleCondition late = DateCondition.matching(DateRanges.any().with(DateField.HOURS, "5-"));
    assertThat(outcome("2.0.3", NODE, late)).isEqualTo(RuleOutcome.FAILS);
    assertThat(outcome("2.0.4", NODE, late)).isEqualTo(RuleOutcome.HOLDS);
    RuleCondition moon = DateCondition.matching(DateRanges.any().with(DateField.MOON, "9"));
    assertThat(outcome("2.1.5", NODE, moon)).isEqualTo(RuleOutcome.FAILS);
    assertThat(outcome("3.0.0", NODE, moon)).isEqualTo(RuleOutcome.HOLDS);
  }
}
