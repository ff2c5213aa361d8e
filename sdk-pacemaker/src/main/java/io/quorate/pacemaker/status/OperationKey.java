package io.quorate.pacemaker.status;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an operation: {@code RESOURCE_TASK_MILLISECONDS}.
 *
 * @param resource the id of the resource
 * @param task what is done
 * @param intervalMs milliseconds; 0 when it does not recur
 */
public record OperationKey(String resource, String task, long intervalMs) {
  private static final Pattern FORM =
      Pattern.compile("(.+?)_(migrate_to|migrate_from|[^_]+)_(\\d{1,18})");

  /** The parts of a key; empty when it has another form. */
  public static Optional<OperationKey> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new OperationKey(matcher.group(1), matcher.group(2), Long.parseLong(matcher.group(3))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return resource + "_" + task + "_" + intervalMs;
  }
}
