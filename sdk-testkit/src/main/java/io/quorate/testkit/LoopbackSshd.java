package io.quorate.testkit;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.exec.SshOptions;
import io.quorate.core.exec.ToolCall;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real {@code sshd} that listens on the loopback address for the time of a test.
 *
 * <p>It has its own host key, port and authorized key, and lets in the user who runs the test. Nothing of the system's or
 * the user's configuration is read or changed; root needs the directory {@code /run/sshd}, which is created when missing.
 */
public final class LoopbackSshd implements AutoCloseable {
  private static final int ATTEMPTS = 5;
  private static final Path PRIVILEGE_SEPARATION = Path.of("/run/sshd");

  private final Process process;
  private final Path directory;
  private final int port;

  private LoopbackSshd(Process process, Path directory, int port) {
    this.process = process;
    this.directory = directory;
    this.port = port;
  }

  /**
   * Starts one and waits until it answers.
   *
   * @param directory empty, for keys and configuration
   * @throws IOException when a file cannot be written or the server does not start
   */
  public static LoopbackSshd start(Path directory) throws IOException, InterruptedException {
    Path sshd = RealTool.require("sshd");
    RealTool.require("ssh");
    RealTool.require("ssh-keygen");
    if (System.getProperty("user.name").equals("root")) {
      Files.createDirectories(PRIVILEGE_SEPARATION);
    }
    generateKey(directory.resolve("host_key"));
    generateKey(directory.resolve("user_key"));
    Files.copy(directory.resolve("user_key.pub"), directory.resolve("authorized_keys"));
    for (int i = 0; i < ATTEMPTS; i++) {
      int port = freePort();
      configure(directory, port);
      LoopbackSshd server = new LoopbackSshd(launch(sshd, directory), directory, port);
      if (server.answers()) {
        return server;
      }
      server.close();
    }
    throw new IOException("sshd did not start: " + Files.readString(directory.resolve("log")));
  }

  private static void generateKey(Path file) {
    Command keygen =
        Command.of("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file.toString());
    LocalRunner.create().call(ToolCall.text(keygen));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void configure(Path directory, int port) throws IOException {
    List<String> server =
        List.of(
            "Port " + port,
            "ListenAddress 127.0.0.1",
            "HostKey " + directory.resolve("host_key"),
            "AuthorizedKeysFile " + directory.resolve("authorized_keys"),
            "PidFile none",
            "UsePAM no",
            "StrictModes no",
            "PermitRootLogin prohibit-password",
            "PasswordAuthentication no",
            "MaxStartups 100",
            "LogLevel ERROR");
    Files.write(directory.resolve("sshd_config"), server);
    String key = Files.readString(directory.resolve("host_key.pub"));
    Files.writeString(directory.resolve("known_hosts"), "[127.0.0.1]:" + port + " " + key);
    List<String> client =
        List.of(
            "IdentitiesOnly yes",
            "GlobalKnownHostsFile /dev/null",
            "UserKnownHostsFile " + directory.resolve("known_hosts"),
            "StrictHostKeyChecking yes");
    Files.write(directory.resolve("ssh_config"), client);
  }

  private static Process launch(Path sshd, Path directory) throws IOException {
    String config = directory.resolve("sshd_config").toString();
    return new ProcessBuilder(sshd.toString(), "-D", "-e", "-f", config)
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(directory.resolve("log").toFile()))
        .start();
  }

  private boolean answers() throws InterruptedException {
    while (process.isAlive()) {
      try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
        socket.setSoTimeout(5000);
        if (socket.getInputStream().read() == 'S') {
          return process.isAlive();
        }
      } catch (IOException e) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
    return false;
  }

  /** How to reach it. */
  public SshOptions options() {
    return SshOptions.of("127.0.0.1")
        .withPort(port)
        .withUser(System.getProperty("user.name"))
        .withIdentity(directory.resolve("user_key"))
        .withConfigFile(directory.resolve("ssh_config"));
  }

  /** The TCP port. */
  public int port() {
    return port;
  }

  /** Breaks every connection, as a host that fails does; new ones are accepted. */
  public void dropConnections() {
    process.children().forEach(LoopbackSshd::dropConnection);
  }

  private static void dropConnection(ProcessHandle server) {
    // Below the process of a connection there may be one without privileges, and then come the
    // commands.
    server.children().filter(LoopbackSshd::isSshd).forEach(ProcessHandle::destroyForcibly);
    server.destroyForcibly();
  }

  private static boolean isSshd(ProcessHandle handle) {
    return handle.info().command().filter(name -> name.contains("sshd")).isPresent();
  }

  /** Ends the server and its connections. */
  @Override
  public void close() {
    dropConnections();
    process.destroyForcibly();
    process.onExit().join();
  }
}
