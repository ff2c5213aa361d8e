package io.quorate.core.exec;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The standard output of a running command, line by line, as fast as the caller takes it.
 *
 * <p>A caller that takes no line lets the command wait: only a few buffers are read ahead. A line ends with a line feed,
 * which is not part of it, nor is a carriage return before it; the last line may lack its end. A line that is not UTF-8
 * is read as ISO-8859-1.
 *
 * <p>To be used by one thread at a time; only {@link #close()} may be called by any thread at any time. Always close it:
 * closing ends a command that still runs.
 *
 * <pre>{@code
 * try (LineStream lines = runner.stream(Command.of("drbdsetup", "events2"))) {
 *   while (lines.hasNext()) {
 *     handle(lines.next());
 *   }
 * }
 * }</pre>
 */
public interface LineStream extends Iterator<String>, AutoCloseable {
  /**
   * Waits for the next line.
   *
   * @return false when the output has ended or the stream was closed; never true again after that
   * @throws CommandException when the time limit is over, the thread is interrupted, the connection is lost, or a line is
   *     longer than the command's output limit; the command has been ended then
   */
  @Override
  boolean hasNext();

  /**
   * Waits for the next line and takes it.
   *
   * @throws NoSuchElementException when {@link #hasNext()} is false
   * @throws CommandException as {@link #hasNext()} does
   */
  @Override
  String next();

  /**
   * Skips the rest of the output, waits for the end of the command and says how it ended.
   *
   * @return the exit code and standard error; standard output is empty here. The exit code of a command that was ended by
   *     {@link #close()} is the signal's, 143 or 137
   * @throws CommandException as {@link #hasNext()} does
   */
  CommandResult result();

  /** Ends the command and everything that it started, if it still runs; does nothing the second time. */
  @Override
  void close();

  /** A stream of the lines of a result that is there already, for fakes. */
  static LineStream of(CommandResult result) {
    return new FinishedLineStream(result);
  }
}
