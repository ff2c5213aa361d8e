package io.quorate.core.exec;

/** A command as logs and dry runs show it: a line for a shell, with the rest as a shell's comment. */
final class CommandText {
  private CommandText() {}

  static String of(Command command) {
    StringBuilder text = new StringBuilder(command.toString());
    int input = command.revealInput().length;
    String note = command.scrub(command.description());
    if (input > 0) {
      note += (note.isEmpty() ? "" : "; ") + input + " bytes on standard input";
    }
    return note.isEmpty() ? text.toString() : text.append("  # ").append(note).toString();
  }
}
