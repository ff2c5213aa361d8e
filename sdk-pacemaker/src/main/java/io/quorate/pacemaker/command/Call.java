package io.quorate.pacemaker.command;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.format.Parser;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of one call, in the order in which they are put. */
final class Call {
  /** What a tool gets beyond the time that it was told to wait, until it is ended. */
  static final Duration GRACE = Duration.ofSeconds(30);

  private final List<String> words = new ArrayList<>();
  private String name;
  private Optional<Duration> limit = Optional.empty();
  private Optional<String> input = Optional.empty();

  private Call(String tool) {
    words.add(tool);
    name = tool;
  }

  /** A call whose name in messages is the tool and its command, for example {@code crm_node --list}. */
  static Call of(String tool, String command) {
    return new Call(tool).word(command).named(tool + " " + command.replaceFirst("=.*", ""));
  }

  private Call named(String other) {
    name = other;
    return this;
  }

  Call word(String word) {
    words.add(word);
    return this;
  }

  Call flag(String option, boolean set) {
    return set ? word("--" + option) : this;
  }

  Call option(String option, String value) {
    return word("--" + option + "=" + value);
  }

  Call option(String option, Optional<String> value) {
    value.ifPresent(text -> option(option, text));
    return this;
  }

  /** A whole number of seconds, rounded up. */
  Call seconds(String option, Optional<Duration> value) {
    value.ifPresent(time -> option(option, Long.toString(seconds(time))));
    return this;
  }

  static long seconds(Duration time) {
    return time.plusNanos(999_999_999).toSeconds();
  }

  /** XML where the release writes it for this tool. */
  Call xml(PacemakerRelease release, int major, int minor, int patch) {
    return release.atLeast(major, minor, patch) ? option("output-as", "xml") : this;
  }

  Call input(String text) {
    input = Optional.of(text);
    return this;
  }

  /** A limit that leaves the tool the time which it was told to wait. */
  Call lasting(Duration time) {
    limit = Optional.of(time.plus(GRACE));
    return this;
  }

  Call lasting(Optional<Duration> time) {
    time.ifPresent(this::lasting);
    return this;
  }

  Command command() {
    Command command = Command.of(words);
    if (input.isPresent()) {
      command = command.withInput(input.get());
    }
    return limit.isPresent() ? command.withTimeout(limit.get()) : command;
  }

  <T> ToolCall<T> to(Parser<T> parser) {
    return ToolCall.of(command(), parser).withName(name);
  }

  ToolCall<String> text() {
    return ToolCall.text(command()).withName(name);
  }

  /**
   * Refuses what a release does not have yet.
   *
   * @throws IllegalArgumentException when the release is older
   */
  static void since(PacemakerRelease release, String what, int major, int minor, int patch) {
    if (release.before(major, minor, patch)) {
      throw new IllegalArgumentException(
          what
              + " needs Pacemaker "
              + PacemakerRelease.of(major, minor, patch)
              + ", not "
              + release);
    }
  }
}
