package io.quorate.cli;

/** What the process says at its end; when several apply, the highest wins. */
final class ExitCode {
  /** Nothing is wrong. */
  static final int OK = 0;

  /** An input has an error. */
  static final int FINDINGS = 1;

  /** {@code quorate plan}: the change would do something. */
  static final int CHANGE = 1;

  /** The command line makes no sense. */
  static final int USAGE = 2;

  /** {@code quorate plan}: a node would be fenced, or there is an error; the same answer for a script as bad usage: stop. */
  static final int DANGER = 2;

  /** An input cannot be read; {@code EX_NOINPUT} of {@code sysexits.h}. */
  static final int NO_INPUT = 66;

  /** A host or its tool does not answer; {@code EX_UNAVAILABLE} of {@code sysexits.h}. */
  static final int UNAVAILABLE = 69;

  /** An output cannot be written; {@code EX_IOERR} of {@code sysexits.h}. */
  static final int OUTPUT_FAILED = 74;

  /** Nobody reads the output any more: what a shell shows for {@code SIGPIPE}. */
  static final int BROKEN_PIPE = 141;

  private ExitCode() {}
}
