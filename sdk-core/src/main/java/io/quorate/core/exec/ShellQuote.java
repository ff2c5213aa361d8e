package io.quorate.core.exec;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes arguments so that a POSIX shell reads exactly them.
 *
 * <p>Source: POSIX.1-2017, Shell Command Language, section 2.2.2: between single quotes every character stands for
 * itself; only the single quote must leave them.
 */
public final class ShellQuote {
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9_%+,./:@-][A-Za-z0-9_%+,./:=@-]*");

  private ShellQuote() {}

  /** One argument; quoted only when it has to be. */
  public static String quote(String argument) {
    return PLAIN.matcher(argument).matches()
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }

  /** All arguments, with a space between them. */
  public static String quote(List<String> arguments) {
    return arguments.stream().map(ShellQuote::quote).collect(Collectors.joining(" "));
  }
}
