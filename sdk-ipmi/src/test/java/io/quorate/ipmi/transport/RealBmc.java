package io.quorate.ipmi.transport;

import io.quorate.core.value.Secret;
import io.quorate.ipmi.IpmiClient;
import io.quorate.ipmi.IpmiException;
import io.quorate.ipmi.IpmiTarget;
import io.quorate.ipmi.wire.CipherSuite;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A BMC of other people's making on a free port of the loopback address; ended by {@link #close()}. */
record RealBmc(Process process, int port) implements AutoCloseable {
  /** {@code ipmi_sim} of OpenIPMI: users admin, viewer, long19 and nobody, power kept in a file of the folder. */
  static RealBmc ipmiSim(Path folder) throws IOException {
    return ipmiSim(folder, "");
  }

  /** The same with more lines for its LAN. */
  static RealBmc ipmiSim(Path folder, String lan) throws IOException {
    Path tool = RealTool.require("ipmi_sim");
    int port = freePort();
    Path chassis = folder.resolve("chassis.sh");
    Files.writeString(
        chassis,
        """
        #!/bin/sh
        cd "$(dirname "$0")" || exit 1
        op=$1; shift
        case $op in
          get) echo "power:$(cat power)";;
          set) echo "$*" >> actions
            if [ "$1" = power ]; then echo "$2" > power; fi
            if [ "$1" = shutdown ]; then echo 0 > power; fi;;
        esac
        """);
    Files.writeString(folder.resolve("power"), "1\n");
    Files.writeString(folder.resolve("actions"), "");
    Files.writeString(
        folder.resolve("lan.conf"),
        """
        name "bmc"
        set_working_mc 0x20
          startlan 1
            addr 127.0.0.1 %d
            priv_limit admin
            allowed_auths_callback none md2 md5 straight
            allowed_auths_user none md2 md5 straight
            allowed_auths_operator none md2 md5 straight
            allowed_auths_admin none md2 md5 straight
            guid 00112233445566778899aabbccddeeff
            %s
          endlan
          chassis_control "/bin/sh %s"
          user 1 true  ""       "nobodypw" user  10 none md2 md5 straight
          user 2 true  "admin"  "secret"   admin 10 none md2 md5 straight
          user 3 true  "viewer" "viewpw"   user  10 none md2 md5 straight
          user 4 true  "long19" "abcdefghijklmnopqrs" admin 10 none md2 md5 straight
        """
            .formatted(port, lan, chassis));
    Files.writeString(
        folder.resolve("bmc.emu"),
        """
        mc_setbmc 0x20
        mc_add 0x20 0 no-device-sdrs 0x23 9 8 0x9f 0x1291 0xf02 persist_sdr
        mc_enable 0x20
        """);
    Path state = Files.createDirectories(folder.resolve("state"));
    Process process =
        start(
            folder,
            List.of(
                tool.toString(),
                "-c",
                folder.resolve("lan.conf").toString(),
                "-f",
                folder.resolve("bmc.emu").toString(),
                "-s",
                state.toString(),
                "-n"));
    return new RealBmc(process, port).awaited();
  }

  /** {@code fakebmc} of pyghmi: user admin with the password "password", suite 3. */
  static RealBmc fakebmc(Path folder) throws IOException {
    Path tool = RealTool.require("fakebmc");
    int port = freePort();
    return new RealBmc(
            start(folder, List.of(tool.toString(), "--port", Integer.toString(port))), port)
        .awaited();
  }

  private static Process start(Path folder, List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output").toFile())
        .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
        .start();
  }

  private static int freePort() throws IOException {
    try (DatagramSocket socket =
        new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
      return socket.getLocalPort();
    }
  }

  /** A target here. */
  IpmiTarget target(String user, String password) {
    return IpmiTarget.of("127.0.0.1", user, Secret.of(password)).withPort(port);
  }

  private RealBmc awaited() {
    // Nobody is refused while the server starts: a port that nobody listens on yet is asked again.
    IpmiTarget probe = target("admin", "wrong").withSuites(CipherSuite.SUITE_3);
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    try (IpmiTransport transport = IpmiTransport.open()) {
      while (process.isAlive() && System.nanoTime() - end < 0) {
        try {
          IpmiClient.of(transport, probe).withTimeout(Duration.ofSeconds(5)).deviceId();
        } catch (IpmiException e) {
          if (e.reason() == IpmiException.Reason.AUTHENTICATION) {
            return this;
          }
        }
      }
    }
    close();
    throw new IllegalStateException("the BMC did not start");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, java.util.concurrent.TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
