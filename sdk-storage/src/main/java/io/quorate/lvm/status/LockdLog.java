package io.quorate.lvm.status;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The log that lvmlockd keeps in memory: {@code lvmlockctl --dump}, or {@code lvmlockd --debug}.
 *
 * @param lines in order
 */
public record LockdLog(List<Line> lines) {
  /** Copies the list. */
  public LockdLog {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param time when it was written
   * @param text what it says
   */
  public record Line(Instant time, String text) {
    private static final Pattern FAILURE =
        Pattern.compile("(?:^|.* )(?:rv|result|error|fail(?:ed)?) (-\\d{1,9})(?: .*|$)");

    /** The number of a failure that the line tells, for example -210; empty when it tells none. */
    public OptionalInt failure() {
      Matcher matcher = FAILURE.matcher(text);
      return matcher.matches()
          ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
          : OptionalInt.empty();
    }
  }

  /** The lines that tell a failure. */
  public List<Line> failures() {
    return lines.stream().filter(line -> line.failure().isPresent()).toList();
  }
}
