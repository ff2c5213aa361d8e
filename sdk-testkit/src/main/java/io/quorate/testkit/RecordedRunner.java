package io.quorate.testkit;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import io.quorate.core.exec.Recording;
import io.quorate.core.exec.ShellQuote;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers commands from a directory that {@link CommandRunner#recording} wrote, or that was written by hand in the same
 * form.
 *
 * <p>A command is found by its arguments alone. When the same arguments were recorded several times, the answers come in
 * the order {@code NAME}, {@code NAME-2}, {@code NAME-3} and so on, and the last one comes again and again.
 */
public final class RecordedRunner implements CommandRunner {
  private final String host;
  private final Path directory;
  private final Map<List<String>, Deque<CommandResult>> answers = new HashMap<>();

  private RecordedRunner(String host, Path directory) {
    this.host = host;
    this.directory = directory;
  }

  /**
   * A runner for a host of that name with the answers of a directory.
   *
   * @throws java.io.UncheckedIOException when the directory or one of its files cannot be read
   * @throws IllegalArgumentException when a file is not in the form of a {@link Recording}
   */
  public static RecordedRunner on(String host, Path directory) {
    RecordedRunner runner = new RecordedRunner(host, directory);
    for (Recording recording : Recording.readAll(directory)) {
      runner
          .answers
          .computeIfAbsent(recording.argv(), argv -> new ArrayDeque<>())
          .add(recording.result());
    }
    return runner;
  }

  @Override
  public String host() {
    return host;
  }

  /**
   * The recorded result.
   *
   * @throws AssertionError when no command with these arguments was recorded
   */
  @Override
  public synchronized CommandResult run(Command command) {
    Deque<CommandResult> left = answers.get(command.argv());
    if (left == null) {
      String known = String.join("\n  ", answers.keySet().stream().map(ShellQuote::quote).toList());
      throw new AssertionError(
          directory + " has no answer to: " + command + "\nIt has:\n  " + known);
    }
    return left.size() > 1 ? left.remove() : left.element();
  }

  /**
   * The lines of the recorded result.
   *
   * @throws AssertionError when no command with these arguments was recorded
   */
  @Override
  public LineStream stream(Command command) {
    return LineStream.of(run(command));
  }
}
