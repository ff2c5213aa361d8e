package io.quorate.pacemaker.simulate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that the tool prints outside of its sections, or in the middle of one. */
final class HeadLine {
  private static final Pattern ORIGINAL =
      Pattern.compile("Using the original execution date of: (.*)");
  private static final Pattern EFFECTIVE = Pattern.compile("Setting effective cluster time: (.*)");
  private static final Pattern COUNTS =
      Pattern.compile(
          "(\\d{1,9}) of (\\d{1,9}) resource(?:s| instances) DISABLED and (\\d{1,9}) BLOCKED from"
              + " .*");
  private static final Pattern MANAGEMENT =
      Pattern.compile(
          "\\*\\*\\* Resource management is\\s+DISABLED\\s+\\*\\*\\*"
              + "|The cluster will (?:not attempt to start, stop or recover services"
              + "|keep all resources stopped)");

  /** What libraries log, and what the tool says of its work; by default it goes to standard error. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "\\([A-Za-z0-9_]+\\)\\s+[a-z]+: .*"
              + "|(?:crit|error|warning|notice|info|debug|trace):?\\s.*"
              + "|[\\w.-]+: (?:crit|error|warning|notice|info): .*"
              + "|.*: Relax-NG validity error : .*"
              + "|Schema validation of configuration is disabled .*"
              + "|Configuration validation is currently disabled.*"
              + "|Pretending action -?\\d+ failed with rc=-?\\d+.*"
              + "|Transition failed: .*"
              + "|An invalid transition was produced"
              + "|crm_simulate: .*");

  /** Lines of a state without headings, as {@code --quiet} prints it. */
  private static final Pattern BARE_STATUS =
      Pattern.compile(
          "(?:[A-Za-z]+: )?\\[ .* \\]|(?:Guest|Remote)?Node .+: .*|\\S+.*\\t\\(\\S+\\):.*"
              + "|No resources");

  private HeadLine() {}

  static Optional<String> originalDate(String line) {
    return one(ORIGINAL, line);
  }

  static Optional<String> effectiveTime(String line) {
    return one(EFFECTIVE, line);
  }

  static Optional<ResourceCounts> counts(String line) {
    Matcher matcher = COUNTS.matcher(line);
    return matcher.matches()
        ? Optional.of(
            new ResourceCounts(
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(3))))
        : Optional.empty();
  }

  static boolean saysManagementIsDisabled(String line) {
    return MANAGEMENT.matcher(line).matches();
  }

  static boolean isMessage(String line) {
    return MESSAGE.matcher(line).matches();
  }

  static boolean isBareStatus(String line) {
    return BARE_STATUS.matcher(line).matches();
  }

  private static Optional<String> one(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
