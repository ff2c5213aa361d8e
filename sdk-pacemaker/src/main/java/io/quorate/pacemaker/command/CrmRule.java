package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.pacemaker.report.PacemakerReports;
import io.quorate.pacemaker.report.RuleCheck;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.util.List;
import java.util.Optional;

/**
 * {@code crm_rule}: whether rules of the CIB hold; crm_rule(8), since 2.0.2.
 *
 * <p>The tool reads rules with one date expression only; {@code io.quorate.pacemaker.effective.CibRules} reads all. Exit
 * codes 110 to 113 are answers; so are 3 and 105, with the verdict in the answer.
 *
 * @param release of the tool
 */
public record CrmRule(PacemakerRelease release) {
  private static final Integer[] ANSWERS = {0, 3, 105, 109, 110, 111, 112, 113};

  /**
   * The commands of a release.
   *
   * @throws IllegalArgumentException when it has no such tool
   */
  public static CrmRule of(PacemakerRelease release) {
    Call.since(release, "crm_rule", 2, 0, 2);
    return new CrmRule(release);
  }

  /**
   * {@code --check} at present.
   *
   * @param rules ids; several since 2.1.3
   */
  public ToolCall<List<RuleCheck>> check(List<String> rules) {
    return call(rules, Optional.empty()).to(PacemakerReports.RULES).withAcceptedExitCodes(ANSWERS);
  }

  /**
   * {@code --check} at a moment.
   *
   * @param date in ISO 8601
   */
  public ToolCall<List<RuleCheck>> check(List<String> rules, String date) {
    return call(rules, Optional.of(date)).to(PacemakerReports.RULES).withAcceptedExitCodes(ANSWERS);
  }

  /** {@code --check --xml-text=-}: rules of another CIB, which travels by standard input. */
  public ToolCall<List<RuleCheck>> check(List<String> rules, String date, String cib) {
    return call(rules, Optional.of(date))
        .option("xml-text", "-")
        .input(cib)
        .to(PacemakerReports.RULES)
        .withAcceptedExitCodes(ANSWERS);
  }

  private Call call(List<String> rules, Optional<String> date) {
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("crm_rule --check needs a rule");
    }
    Call call = Call.of("crm_rule", "--check");
    rules.forEach(rule -> call.option("rule", rule));
    return call.option("date", date).xml(release, 2, 1, 3);
  }
}
