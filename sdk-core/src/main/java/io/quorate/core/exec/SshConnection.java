package io.quorate.core.exec;

import io.quorate.core.exec.CommandException.Reason;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The connection that the commands of one runner share: an {@code ssh} in the background with a control socket.
 *
 * <p>It is opened by a command of its own before the first one needs it. {@code ControlMaster=auto} would let commands
 * that start together race for the socket, and the losers complain on their standard error.
 */
final class SshConnection {
  /** The longest path for which {@code ssh} can still add its 17 characters: 108 with the NUL, see unix(7). */
  private static final int LONGEST_SOCKET = 90;

  private final SshOptions options;
  private final Map<String, String> environment;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Path directory;
  private boolean closed;

  SshConnection(SshOptions options, Map<String, String> environment) {
    this.options = options;
    this.environment = environment;
  }

  /**
   * The socket of a connection that stands, opened if it does not.
   *
   * @throws CommandException when the host cannot be reached
   */
  Path socket(Command command) {
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CommandException.of(Reason.CANCELLED, options.host(), command, "was cancelled", "");
    }
    try {
      if (closed) {
        throw new IllegalStateException("the runner for " + options.host() + " is closed");
      }
      Path socket = directory(command).resolve("s");
      if (!isAnswered(socket)) {
        open(socket, command);
      }
      return socket;
    } finally {
      lock.unlock();
    }
  }

  /** Whether an ssh listens; the socket of one that was killed is removed, because ssh complains about it. */
  private static boolean isAnswered(Path socket) {
    if (!Files.exists(socket)) {
      return false;
    }
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      return channel.isConnected();
    } catch (IOException e) {
      try {
        Files.deleteIfExists(socket);
      } catch (IOException stays) {
        e.addSuppressed(stays);
      }
      return false;
    }
  }

  private Path directory(Command command) {
    Path known = directory;
    if (known == null) {
      try {
        known = create(Path.of(System.getProperty("java.io.tmpdir")));
        if (known.resolve("s").toString().length() > LONGEST_SOCKET) {
          Files.delete(known);
          known = create(Path.of("/tmp"));
        }
      } catch (IOException e) {
        String host = options.host();
        throw CommandException.notStarted(
            host, command, "no directory for the control socket: " + e);
      }
      directory = known;
    }
    return known;
  }

  private static Path create(Path parent) throws IOException {
    var onlyOwner =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    return Files.createTempDirectory(parent.toAbsolutePath(), "quorate-", onlyOwner);
  }

  private void open(Path socket, Command command) {
    List<String> line = new ArrayList<>(List.of("ssh", "-f", "-N"));
    line.addAll(List.of("-o", "ControlMaster=yes"));
    line.addAll(List.of("-o", "ControlPersist=" + Math.max(1, options.persist().toSeconds())));
    CommandResult result = run(line, socket, options.connectTimeout().plusSeconds(10), command);
    if (!result.isSuccess()) {
      throw CommandException.of(
          Reason.CONNECTION,
          options.host(),
          command,
          "could not be run without a connection",
          result.stderr());
    }
  }

  private CommandResult run(List<String> start, Path socket, Duration limit, Command command) {
    List<String> line = new ArrayList<>(start);
    line.addAll(List.of("-S", escape(socket)));
    line.addAll(options.arguments());
    line.addAll(List.of("--", options.host()));
    Command ssh = Command.of(line).withTimeout(limit);
    try {
      Launch launch = new Launch(line, environment, new byte[0], false);
      return ProcessRuns.run(options.host(), ssh, launch, result -> result);
    } catch (CommandException e) {
      if (e.reason() == Reason.TIMEOUT) {
        String what = "had no connection after " + limit.toSeconds() + " seconds";
        throw CommandException.of(Reason.CONNECTION, options.host(), command, what, e.words());
      }
      throw CommandException.of(
          e.reason(), options.host(), command, "could not be run without a connection", e.words());
    }
  }

  /** A path as {@code ControlPath} wants it. */
  static String escape(Path path) {
    return path.toString().replace("%", "%%");
  }

  /** Closes the connection and removes its directory. */
  void close() {
    lock.lock();
    try {
      closed = true;
      Path known = directory;
      if (known == null) {
        return;
      }
      directory = null;
      Path socket = known.resolve("s");
      if (Files.exists(socket)) {
        Command exit = Command.of("ssh", "-O", "exit");
        run(exit.argv(), socket, Duration.ofSeconds(10), exit);
      }
      Files.deleteIfExists(socket);
      Files.deleteIfExists(known);
    } catch (IOException | CommandException e) {
      // The connection ends by itself once it has been idle; a directory may be left over.
    } finally {
      lock.unlock();
    }
  }
}
