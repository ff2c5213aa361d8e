package io.quorate.pacemaker.report;

/** What {@code crm_rule --check} says of a rule. */
public enum RuleVerdict {
  /** It holds now. */
  IN_EFFECT,
  /** It held, and will not hold again; exit code 110. */
  EXPIRED,
  /** It will hold later; exit code 111. */
  NOT_YET,
  /** It does not hold now; exit code 113. */
  UNSATISFIED,
  /** The tool cannot say, exit code 112, or does not read such rules, exit code 3. */
  INDETERMINATE,
  /** There is no such rule, or there are several; exit code 105 or 109. */
  NOT_FOUND;

  /** The verdict of an exit code, which is also the {@code rc} of a {@code rule-check}. */
  public static RuleVerdict of(int code) {
    return switch (code) {
      case 0 -> IN_EFFECT;
      case 110 -> EXPIRED;
      case 111 -> NOT_YET;
      case 113 -> UNSATISFIED;
      case 105, 109 -> NOT_FOUND;
      default -> INDETERMINATE;
    };
  }
}
