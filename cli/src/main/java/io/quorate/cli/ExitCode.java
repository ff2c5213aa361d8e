package io.quorate.cli;

/** What the process says at its end; when several apply, the highest wins. */
final class ExitCode {
  /** Nothing is wrong. */
  static final int OK = 0;

  /** An input has an error. */
  static final int FINDINGS = 1;

  /** The command line makes no sense. */
  static final int USAGE = 2;

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
