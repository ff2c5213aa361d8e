package io.quorate.pacemaker.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Failed resource actions: in words since 2.1, technical before and in detail.
 *
 * <p>Agents and people write reasons, which may hold quotes, parentheses and whatever else the line has: what stands
 * behind them is read from the end.
 */
final class TextFailures {
  private static final Pattern WORDS =
      Pattern.compile(
          "(\\S+|unknown resource) (?:(\\S+)-interval )?(\\S+|unknown action) on (\\S+|unknown node) "
              + "(returned|could not be executed) (.*)",
          Pattern.DOTALL);
  private static final Pattern END =
      Pattern.compile(
          "(.*?)(?: at (" + TextWords.TIME + "))?(?: after (\\d[\\d.dhms]*))?", Pattern.DOTALL);
  private static final Pattern RESULT =
      Pattern.compile("'([^']*)'(?: \\((.*)\\))?", Pattern.DOTALL);
  private static final Pattern NOT_RUN =
      Pattern.compile("\\(([^:()]*?)(?:: (.*))?\\)", Pattern.DOTALL);
  private static final Pattern TECHNICAL =
      Pattern.compile(
          "(\\S+|unknown operation) on (\\S+|unknown node) '([^']*)' \\((-?\\d+)\\): "
              + "call=([^,\\s]*), status='?([^',]*)'?(.*)",
          Pattern.DOTALL);
  private static final Pattern DETAIL =
      Pattern.compile(
          "(?:,\\s*exitreason='(.*?)')?"
              + "(?:,\\s*last-rc-change='([^']*)')?"
              + "(?:,\\s*queued=(\\d+)ms)?(?:,\\s*exec=(\\d+)ms)?\\s*,?",
          Pattern.DOTALL);

  private final List<FailedAction> failures = new ArrayList<>();

  /** Takes a line, if it is a failed action. */
  boolean accept(String text) {
    Optional<FailedAction> failure = technical(text).or(() -> inWords(text));
    failure.ifPresent(failures::add);
    return failure.isPresent();
  }

  private static Optional<FailedAction> inWords(String text) {
    Matcher words = WORDS.matcher(text);
    if (!words.matches()) {
      return Optional.empty();
    }
    Matcher end = END.matcher(words.group(6));
    if (!end.matches()) {
      return Optional.empty();
    }
    FailedActionBuilder failure = new FailedActionBuilder();
    boolean ran = words.group(5).equals("returned");
    Matcher result = (ran ? RESULT : NOT_RUN).matcher(end.group(1));
    if (!result.matches()) {
      return Optional.empty();
    }
    if (ran) {
      failure.exitStatus(result.group(1)).status("complete");
    } else {
      failure.status(result.group(1));
    }
    String task = words.group(3).equals("probe") ? "monitor" : words.group(3);
    OptionalLong interval =
        words.group(2) == null ? OptionalLong.of(0) : TextWords.readable(words.group(2));
    Optional<OperationKey> key =
        words.group(1).startsWith("unknown ")
            ? Optional.empty()
            : Optional.of(new OperationKey(words.group(1), task, interval.orElse(0)));
    boolean named = !task.equals("failure");
    failure
        .operationKey(key.map(OperationKey::toString).orElse("unknown operation"))
        .resource(key.map(XmlIncidents::resource))
        .task(key.isPresent() && named ? Optional.of(task) : Optional.empty())
        .intervalMs(named ? interval : OptionalLong.empty())
        .node(words.group(4))
        .exitReason(Optional.ofNullable(result.group(2)))
        .lastRcChange(Optional.ofNullable(end.group(2)).map(ReportedTime::new))
        .execMs(end.group(3) == null ? OptionalLong.empty() : TextWords.readable(end.group(3)));
    return Optional.of(failure.build());
  }

  private static Optional<FailedAction> technical(String text) {
    Matcher line = TECHNICAL.matcher(text);
    if (!line.matches()) {
      return Optional.empty();
    }
    Matcher detail = DETAIL.matcher(line.group(7));
    if (!detail.matches()) {
      return Optional.empty();
    }
    Optional<OperationKey> key = OperationKey.parse(line.group(1));
    Optional<String> reason =
        Optional.ofNullable(detail.group(1))
            .filter(each -> !each.isEmpty() && !each.equals("none"));
    return Optional.of(
        new FailedActionBuilder()
            .operationKey(line.group(1))
            .resource(key.map(XmlIncidents::resource))
            .task(key.map(OperationKey::task).filter(each -> !each.equals("failure")))
            .intervalMs(
                key.map(each -> OptionalLong.of(each.intervalMs())).orElse(OptionalLong.empty()))
            .node(line.group(2))
            .exitStatus(line.group(3))
            .exitCode(TextWords.number(line.group(4)))
            .call(TextWords.number(line.group(5)))
            .status(line.group(6))
            .exitReason(reason)
            .lastRcChange(Optional.ofNullable(detail.group(2)).map(ReportedTime::new))
            .queuedMs(milliseconds(detail.group(3)))
            .execMs(milliseconds(detail.group(4)))
            .build());
  }

  private static OptionalLong milliseconds(@Nullable String digits) {
    OptionalInt number = digits == null ? OptionalInt.empty() : TextWords.number(digits);
    return number.isEmpty() ? OptionalLong.empty() : OptionalLong.of(number.getAsInt());
  }

  List<FailedAction> failures() {
    return failures;
  }
}
