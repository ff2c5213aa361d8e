package io.quorate.core.exec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Runs a command by a shell that is told everything over standard input.
 *
 * <p>What the shell itself is started with is always the same, so neither arguments nor secrets pass through a login
 * shell or show in a process list before the command runs. Then come, over standard input, the script {@code
 * supervise.sh} with the command's arguments and environment quoted into it, and the bytes for the command. Standard
 * input stays open until the command has ended: its end says that the command shall be ended, which is how the processes
 * of another host are reached when the time is over or the connection breaks.
 *
 * <p>Rejected: arguments on the remote command line (limited to 128 KiB in all, read by whatever the login shell is);
 * {@code SendEnv} (needs the server's consent); {@code env NAME=SECRET} (shows in the process list); a second
 * connection that kills by process id (does not work when the connection is what broke).
 *
 * @param mark what comes last on standard error when 255 is the exit code of the command itself, and not of {@code ssh}
 */
record Supervisor(String mark) {
  /** The exit code that {@code ssh} uses for its own failures. */
  static final int FAILURE = 255;

  private static final String SCRIPT = load();

  /** No single quote, line feed, backslash or exclamation mark: csh and fish must read it as sh does. */
  private static final String BOOTSTRAP =
      "n=$(echo; echo x); n=${n%x}; read -r k; s=; "
          + "while [ \"$k\" -gt 0 ]; do IFS= read -r l || exit 255; s=$s$l$n; k=$((k-1)); done; eval \"$s\"";

  /** A supervisor for one command. */
  static Supervisor create() {
    return new Supervisor("quorate-" + UUID.randomUUID());
  }

  /**
   * The command line that starts the shell, for any login shell to read.
   *
   * @param shell {@code sh}, or what shall be it in a test
   */
  static String commandLine(String shell) {
    String start = "exec env -i PATH=" + Environment.PATH + " LC_ALL=C " + shell;
    return start + " -c '" + BOOTSTRAP + "'";
  }

  /** What to write to the shell's standard input, which must then stay open. */
  byte[] input(Command command) {
    byte[] bytes = command.revealInput();
    StringBuilder script = new StringBuilder("_q_env() {\n:\n");
    command
        .revealEnvironment()
        .forEach(
            (name, value) ->
                script
                    .append("export ")
                    .append(name)
                    .append('=')
                    .append(quote(value))
                    .append('\n'));
    script.append("}\n_q_size=").append(bytes.length).append('\n');
    script.append("_q_mark=").append(mark).append('\n');
    script.append("set --");
    command.argv().forEach(argument -> script.append(' ').append(quote(argument)));
    script.append('\n').append(SCRIPT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long lines = script.chars().filter(c -> c == '\n').count();
    out.writeBytes((lines + "\n" + script).getBytes(StandardCharsets.UTF_8));
    out.writeBytes(bytes);
    if (bytes.length > 0) {
      out.write('\n');
    }
    return out.toByteArray();
  }

  private static String quote(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  /** Whether a result has the exit code of the command itself. */
  boolean isOwn(CommandResult result) {
    return result.exitCode() != FAILURE || result.capturedStderr().endsWith(markBytes());
  }

  /** The result without the mark. */
  CommandResult withoutMark(CommandResult result) {
    Captured stderr = result.capturedStderr();
    return stderr.endsWith(markBytes())
        ? result.withStderr(stderr.withoutEnd(markBytes().length))
        : result;
  }

  private byte[] markBytes() {
    return mark.getBytes(StandardCharsets.US_ASCII);
  }

  private static String load() {
    try (InputStream in = Supervisor.class.getResourceAsStream("supervise.sh")) {
      if (in == null) {
        throw new IllegalStateException("supervise.sh is missing beside " + Supervisor.class);
      }
      // The shell reads its input byte by byte, so comments and indentation are left out.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
