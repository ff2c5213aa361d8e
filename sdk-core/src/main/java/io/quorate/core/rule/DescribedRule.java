package io.quorate.core.rule;

import io.quorate.core.diagnostic.Severity;

/**
 * A rule that is told in words: subsystems add what looking at their model takes.
 *
 * @param <T> the model
 */
public abstract class DescribedRule<T> implements Rule<T> {
  private final String code;
  private final Severity severity;
  private final String title;
  private final String reason;
  private final String fix;

  /**
   * A rule.
   *
   * @param code stable
   * @param severity of all its findings
   * @param title what it demands
   * @param reason why, with the authority
   * @param fix the way out, as the help of a finding says it
   */
  protected DescribedRule(String code, Severity severity, String title, String reason, String fix) {
    this.code = code;
    this.severity = severity;
    this.title = title;
    this.reason = reason;
    this.fix = fix;
  }

  @Override
  public final String code() {
    return code;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final String title() {
    return title;
  }

  @Override
  public final String reason() {
    return reason;
  }

  /** The way out, as the help of a finding says it. */
  public final String fix() {
    return fix;
  }
}
