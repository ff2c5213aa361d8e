package io.quorate.pacemaker.report;

/**
 * One line of {@code crm_rule --check}.
 *
 * @param rule the id of the rule
 * @param verdict what the tool says
 */
public record RuleCheck(String rule, RuleVerdict verdict) {}
