package io.quorate.core.exec;

import io.quorate.core.text.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a command gave back.
 *
 * <p>Immutable. Text is read as {@link Source} reads it: as UTF-8, or as ISO-8859-1 when it is not UTF-8, so that no
 * byte is lost and nothing throws.
 */
public final class CommandResult {
  private final int exitCode;
  private final Captured stdout;
  private final Captured stderr;
  private final Duration duration;

  CommandResult(int exitCode, Captured stdout, Captured stderr, Duration duration) {
    this.exitCode = exitCode;
    this.stdout = stdout;
    this.stderr = stderr;
    this.duration = duration;
  }

  /** A result made by hand, for tests and fakes; it took no time. */
  public static CommandResult of(int exitCode, String stdout, String stderr) {
    return of(
        exitCode, stdout.getBytes(StandardCharsets.UTF_8), stderr.getBytes(StandardCharsets.UTF_8));
  }

  /** A result made by hand from bytes; it took no time. */
  public static CommandResult of(int exitCode, byte[] stdout, byte[] stderr) {
    return new CommandResult(
        exitCode, Captured.whole(stdout.clone()), Captured.whole(stderr.clone()), Duration.ZERO);
  }

  /** Exit code 0 with a text on standard output. */
  public static CommandResult success(String stdout) {
    return of(0, stdout, "");
  }

  /**
   * The exit code, from 0 to 255.
   *
   * <p>As in a shell: 126 when the program could not be run, 127 when it was not found, 128 plus the signal's number
   * when a signal ended it.
   */
  public int exitCode() {
    return exitCode;
  }

  /** Whether the exit code is 0. */
  public boolean isSuccess() {
    return exitCode == 0;
  }

  /** Standard output as text. */
  public String stdout() {
    return Source.of("stdout", stdout.head()).text();
  }

  /** Standard error as text. */
  public String stderr() {
    return Source.of("stderr", stderr.head()).text();
  }

  /** Standard output as it came. */
  public byte[] stdoutBytes() {
    return stdout.head().clone();
  }

  /** Standard error as it came. */
  public byte[] stderrBytes() {
    return stderr.head().clone();
  }

  /** Whether standard output was longer than the command's limit; then only its beginning is here. */
  public boolean isStdoutTruncated() {
    return stdout.truncated();
  }

  /** Whether standard error was longer than the command's limit; then only its beginning is here. */
  public boolean isStderrTruncated() {
    return stderr.truncated();
  }

  /** The time from the start to the end of the output. */
  public Duration duration() {
    return duration;
  }

  Captured capturedStdout() {
    return stdout;
  }

  Captured capturedStderr() {
    return stderr;
  }

  CommandResult withStdout(Captured other) {
    return new CommandResult(exitCode, other, stderr, duration);
  }

  CommandResult withStderr(Captured other) {
    return new CommandResult(exitCode, stdout, other, duration);
  }

  /** Equal when exit code and output are; the time does not count. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CommandResult that
        && exitCode == that.exitCode
        && stdout.truncated() == that.stdout.truncated()
        && stderr.truncated() == that.stderr.truncated()
        && Arrays.equals(stdout.head(), that.stdout.head())
        && Arrays.equals(stderr.head(), that.stderr.head());
  }

  @Override
  public int hashCode() {
    return exitCode + 31 * stdout.head().length;
  }

  /** Numbers only, because the output may hold secrets: {@code exit code 0, 120 bytes, 0 on stderr, 12 ms}. */
  @Override
  public String toString() {
    return "exit code "
        + exitCode
        + ", "
        + stdout.head().length
        + (stdout.truncated() ? "+" : "")
        + " bytes, "
        + stderr.head().length
        + (stderr.truncated() ? "+" : "")
        + " on stderr, "
        + duration.toMillis()
        + " ms";
  }
}
