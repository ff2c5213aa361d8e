package io.quorate.core.exec;

import io.quorate.core.exec.CommandException.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * Runs commands on another host by the system's OpenSSH {@code ssh}, which uses the administrator's own configuration,
 * keys, known hosts and jump hosts and never asks anything.
 *
 * <p>The commands of one runner share a connection, which is opened by the first and closed by {@link #close()} or when it
 * has been idle for a while. A command runs as {@link LocalRunner} would run it there, in the user's home directory. It
 * does not outlive the call: when the time is over, the thread is interrupted, the stream is closed or the connection
 * breaks, the processes of its session get SIGTERM, and after two seconds SIGKILL.
 *
 * <p>A process that a command leaves in the background with its output still open lets the call wait until that output
 * ends or the time is over; it is not ended then, because the command itself has ended.
 *
 * <p>The other host needs a POSIX {@code sh}, and GNU coreutils and util-linux or BusyBox. The login shell may be any that
 * understands single quotes.
 */
public final class SshRunner implements CommandRunner, AutoCloseable {
  /** Commands on one connection; the usual {@code MaxSessions} of sshd is 10. */
  private static final int SHARED = 8;

  /** What {@code ssh} may need of the Java program's environment to find keys. */
  private static final List<String> INHERITED =
      List.of("HOME", "USER", "LOGNAME", "SSH_AUTH_SOCK", "KRB5CCNAME", "XDG_RUNTIME_DIR");

  private final SshOptions options;
  private final Map<String, String> environment;
  private final SshConnection connection;
  private final AtomicInteger running = new AtomicInteger();

  private SshRunner(SshOptions options) {
    this.options = options;
    Map<String, String> inherited = new LinkedHashMap<>();
    for (String name : INHERITED) {
      String value = System.getenv(name);
      if (value != null) {
        inherited.put(name, value);
      }
    }
    environment = Environment.with(inherited);
    connection = new SshConnection(options, environment);
  }

  /** A runner for a host as ssh_config describes it; connects when the first command is run. */
  public static SshRunner to(String host) {
    return to(SshOptions.of(host));
  }

  /** A runner for a host; connects when the first command is run. */
  public static SshRunner to(SshOptions options) {
    return new SshRunner(options);
  }

  @Override
  public String host() {
    return options.host();
  }

  @Override
  public CommandResult run(Command command) {
    running.incrementAndGet();
    try {
      Supervisor supervisor = Supervisor.create();
      return ProcessRuns.run(
          host(), command, launch(command, supervisor), check(command, supervisor));
    } finally {
      running.decrementAndGet();
    }
  }

  @Override
  public LineStream stream(Command command) {
    running.incrementAndGet();
    try {
      Supervisor supervisor = Supervisor.create();
      return ProcessRuns.stream(
          host(),
          command,
          launch(command, supervisor),
          check(command, supervisor),
          running::decrementAndGet);
    } catch (RuntimeException e) {
      running.decrementAndGet();
      throw e;
    }
  }

  private Launch launch(Command command, Supervisor supervisor) {
    List<String> line = new ArrayList<>(List.of("ssh"));
    boolean shares = !options.persist().isZero() && running.get() <= SHARED;
    line.add("-S");
    line.add(shares ? SshConnection.escape(connection.socket(command)) : "none");
    line.addAll(List.of("-o", "ControlMaster=no"));
    line.addAll(options.arguments());
    line.addAll(List.of("--", options.host(), Supervisor.commandLine("sh")));
    return new Launch(line, environment, supervisor.input(command), true);
  }

  private UnaryOperator<CommandResult> check(Command command, Supervisor supervisor) {
    return result -> {
      if (!supervisor.isOwn(result)) {
        String what = "failed because of its connection";
        throw CommandException.of(Reason.CONNECTION, host(), command, what, result);
      }
      return supervisor.withoutMark(result);
    };
  }

  /** Closes the shared connection, which ends what still runs; the runner cannot be used any more. */
  @Override
  public void close() {
    connection.close();
  }
}
