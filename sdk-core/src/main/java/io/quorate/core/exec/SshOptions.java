package io.quorate.core.exec;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How to reach a host by {@code ssh}; what is not said here, the administrator's ssh_config says.
 *
 * @param host a name, an address, or a {@code Host} of ssh_config
 * @param user the user there
 * @param port the TCP port
 * @param identity the private key's file
 * @param configFile the file to use instead of both ssh_config files
 * @param connectTimeout how long connecting may take, in whole seconds, at least 1
 * @param persist how long an idle connection is kept for the next command, in whole seconds; zero makes a connection for
 *     each command
 * @param more {@code -o} options in the form {@code Name=value}, see ssh_config(5)
 */
public record SshOptions(
    String host,
    Optional<String> user,
    OptionalInt port,
    Optional<Path> identity,
    Optional<Path> configFile,
    Duration connectTimeout,
    Duration persist,
    List<String> more) {

  /**
   * Copies the list and checks the values.
   *
   * @throws IllegalArgumentException when the host is empty or begins with a dash, the port is not from 1 to 65535, the
   *     connect timeout is less than a second, or {@code persist} is negative
   */
  public SshOptions {
    more = List.copyOf(more);
    if (host.isEmpty() || host.startsWith("-")) {
      throw new IllegalArgumentException("no host: '" + host + "'");
    }
    if (port.isPresent() && (port.getAsInt() < 1 || port.getAsInt() > 65535)) {
      throw new IllegalArgumentException("no port: " + port.getAsInt());
    }
    if (connectTimeout.toSeconds() < 1 || persist.isNegative()) {
      throw new IllegalArgumentException("no time: " + connectTimeout + ", " + persist);
    }
  }

  /** A host with ten seconds to connect and a connection that is kept for a minute. */
  public static SshOptions of(String host) {
    return new SshOptions(
        host,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Duration.ofSeconds(10),
        Duration.ofMinutes(1),
        List.of());
  }

  /** The same host as another user. */
  public SshOptions withUser(String name) {
    return new SshOptions(
        host, Optional.of(name), port, identity, configFile, connectTimeout, persist, more);
  }

  /** The same host at another port. */
  public SshOptions withPort(int number) {
    return new SshOptions(
        host, user, OptionalInt.of(number), identity, configFile, connectTimeout, persist, more);
  }

  /** The same host with a private key. */
  public SshOptions withIdentity(Path file) {
    return new SshOptions(
        host, user, port, Optional.of(file), configFile, connectTimeout, persist, more);
  }

  /** The same host with another configuration file; {@code none} as a path means no file at all. */
  public SshOptions withConfigFile(Path file) {
    return new SshOptions(
        host, user, port, identity, Optional.of(file), connectTimeout, persist, more);
  }

  /** The same host with another time to connect. */
  public SshOptions withConnectTimeout(Duration limit) {
    return new SshOptions(host, user, port, identity, configFile, limit, persist, more);
  }

  /** The same host with another time for an idle connection; zero makes a connection for each command. */
  public SshOptions withPersist(Duration idle) {
    return new SshOptions(host, user, port, identity, configFile, connectTimeout, idle, more);
  }

  /** The same host with one more option of ssh_config(5). */
  public SshOptions withOption(String name, String value) {
    List<String> all = new ArrayList<>(more);
    all.add(name + "=" + value);
    return new SshOptions(host, user, port, identity, configFile, connectTimeout, persist, all);
  }

  /** The arguments of {@code ssh} up to the host, without those that share a connection. */
  List<String> arguments() {
    List<String> line = new ArrayList<>(List.of("-T"));
    option(line, "BatchMode=yes");
    option(line, "RemoteCommand=none");
    option(line, "ClearAllForwardings=yes");
    more.forEach(text -> option(line, text));
    option(line, "ConnectTimeout=" + connectTimeout.toSeconds());
    option(line, "ServerAliveInterval=15");
    option(line, "ServerAliveCountMax=3");
    option(line, "LogLevel=ERROR");
    configFile.ifPresent(file -> line.addAll(List.of("-F", file.toString())));
    port.ifPresent(number -> line.addAll(List.of("-p", Integer.toString(number))));
    user.ifPresent(name -> line.addAll(List.of("-l", name)));
    identity.ifPresent(file -> line.addAll(List.of("-i", file.toString())));
    return line;
  }

  private static void option(List<String> line, String text) {
    line.add("-o");
    line.add(text);
  }
}
