package io.quorate.ipmi;

import io.quorate.ipmi.command.CompletionCode;
import io.quorate.ipmi.command.IpmiCommand;

/** Thrown when a BMC answers a command with a completion code other than 0. */
public final class CommandRefusedException extends IpmiException {
  private static final long serialVersionUID = 1L;

  /** The code. */
  private final int code;

  /** For a command and its code. */
  public CommandRefusedException(String target, IpmiCommand<?> command, int code) {
    super(Reason.REFUSED, target, command.name() + " was refused: " + words(command, code));
    this.code = code;
  }

  private static String words(IpmiCommand<?> command, int code) {
    String own = command.completionText(code);
    return own.isEmpty()
        ? CompletionCode.describe(code)
        : String.format(java.util.Locale.ROOT, "%s (%02Xh)", own, code);
  }

  /** The completion code, 1 to 255. */
  public int code() {
    return code;
  }

  /** Whether the code is a certain one. */
  public boolean is(CompletionCode other) {
    return code == other.code();
  }
}
