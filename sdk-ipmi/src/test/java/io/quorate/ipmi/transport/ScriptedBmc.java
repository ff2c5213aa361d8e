package io.quorate.ipmi.transport;

import io.quorate.core.value.Secret;
import io.quorate.ipmi.IpmiTarget;
import io.quorate.ipmi.session.Login;
import io.quorate.ipmi.session.PacketProtection;
import io.quorate.ipmi.session.SessionKeys;
import io.quorate.ipmi.wire.CipherSuite;
import io.quorate.ipmi.wire.Message;
import io.quorate.ipmi.wire.OpenSessionRequest;
import io.quorate.ipmi.wire.OpenSessionResponse;
import io.quorate.ipmi.wire.Packet;
import io.quorate.ipmi.wire.PayloadType;
import io.quorate.ipmi.wire.Rakp1;
import io.quorate.ipmi.wire.Rakp2;
import io.quorate.ipmi.wire.Rakp3;
import io.quorate.ipmi.wire.Rakp4;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small BMC whose every answer can be replaced by what a test wants to arrive instead. The host is on. */
class ScriptedBmc implements AutoCloseable {
  static final String PASSWORD = "right";

  /** All requests, in the order of their arrival. */
  final List<Message> requests = new CopyOnWriteArrayList<>();

  /** Session sequence numbers of the requests. */
  final List<Integer> sequences = new CopyOnWriteArrayList<>();

  final List<Rakp3> thirds = new CopyOnWriteArrayList<>();
  final List<Rakp1> firsts = new CopyOnWriteArrayList<>();
  final List<OpenSessionRequest> opens = new CopyOnWriteArrayList<>();

  private final DatagramSocket socket;
  private final Thread thread;
  private final SecureRandom random = new SecureRandom();
  private final byte[] managedRandom = new byte[16];
  private final byte[] guid = new byte[16];
  private int console;
  private int managed = 0x1000;
  private CipherSuite suite = CipherSuite.SUITE_3;
  private byte[] sik = {};
  private Rakp1 first = new Rakp1(0, 0, new byte[16], 0, new byte[0]);
  private PacketProtection protection;
  private int sequence;

  ScriptedBmc() {
    try {
      socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    random.nextBytes(guid);
    thread = new Thread(this::run, "scripted-bmc");
    thread.setDaemon(true);
    thread.start();
  }

  IpmiTarget target() {
    return IpmiTarget.of("127.0.0.1", "admin", Secret.of(PASSWORD))
        .withPort(socket.getLocalPort())
        .withSuites(CipherSuite.SUITE_3);
  }

  /** What answers Open Session, in place of the right one. */
  List<OpenSessionResponse> onOpen(OpenSessionResponse right) {
    return List.of(right);
  }

  List<Rakp2> onRakp1(Rakp2 right) {
    return List.of(right);
  }

  List<Rakp4> onRakp3(Rakp4 right) {
    return List.of(right);
  }

  /** The datagrams that answer a request. */
  List<byte[]> onRequest(Message request) {
    return List.of(sealed(right(request)));
  }

  /** The answer of a host that is on. */
  Message right(Message request) {
    return status(request, true);
  }

  Message status(Message request, boolean on) {
    return switch (request.networkFunction() << 8 | request.command()) {
      case 0x0001 -> request.response(0, new byte[] {(byte) (on ? 1 : 0), 0, 0});
      case 0x063b -> request.response(0, request.data());
      default -> request.response(0, new byte[0]);
    };
  }

  byte[] sealed(Message answer) {
    return protection.seal(PayloadType.IPMI, console, ++sequence, answer.encode());
  }

  /** An answer without signature and encryption. */
  byte[] plain(Message answer) {
    return Packet.unsigned(PayloadType.IPMI, false, false, console, ++sequence, answer.encode());
  }

  private void run() {
    byte[] buffer = new byte[1024];
    while (!socket.isClosed()) {
      try {
        DatagramPacket in = new DatagramPacket(buffer, buffer.length);
        socket.receive(in);
        byte[] datagram = java.util.Arrays.copyOf(buffer, in.getLength());
        for (byte[] answer : answers(datagram)) {
          socket.send(new DatagramPacket(answer, answer.length, in.getSocketAddress()));
        }
      } catch (IOException | RuntimeException e) {
        if (!socket.isClosed() && !(e instanceof io.quorate.ipmi.wire.WireException)) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private static List<byte[]> plain(int type, List<byte[]> payloads) {
    List<byte[]> all = new ArrayList<>();
    payloads.forEach(each -> all.add(Packet.unsigned(type, false, false, 0, 0, each)));
    return all;
  }

  private List<byte[]> answers(byte[] datagram) {
    if (datagram[3] != 7) {
      return List.of();
    }
    int signature =
        (datagram[5] & 0x40) != 0 && protection != null ? protection.signatureLength() : 0;
    Packet packet = Packet.decode(datagram, datagram.length, signature);
    switch (packet.payloadType()) {
      case PayloadType.OPEN_SESSION_REQUEST -> {
        OpenSessionRequest request = OpenSessionRequest.decode(packet.payload());
        opens.add(request);
        console = request.consoleSession();
        suite = request.suite();
        managed++;
        return plain(
            PayloadType.OPEN_SESSION_RESPONSE,
            onOpen(
                    new OpenSessionResponse(
                        request.tag(),
                        0,
                        4,
                        console,
                        Optional.of(OpenSessionResponse.Accepted.of(managed, suite))))
                .stream()
                .map(OpenSessionResponse::encode)
                .toList());
      }
      case PayloadType.RAKP_1 -> {
        first = Rakp1.decode(packet.payload());
        firsts.add(first);
        random.nextBytes(managedRandom);
        Rakp2 right =
            new Rakp2(
                first.tag(),
                0,
                console,
                Optional.of(
                    new Rakp2.Proof(
                        managedRandom.clone(), guid, login().rakp2Code(bytes(PASSWORD)))));
        return plain(PayloadType.RAKP_2, onRakp1(right).stream().map(Rakp2::encode).toList());
      }
      case PayloadType.RAKP_3 -> {
        Rakp3 third = Rakp3.decode(packet.payload());
        thirds.add(third);
        if (third.status() != 0) {
          return List.of();
        }
        sik = login().integrityKey(bytes(PASSWORD));
        protection = new PacketProtection(SessionKeys.of(suite, sik), random);
        sequence = 0;
        Rakp4 right = new Rakp4(third.tag(), 0, console, login().rakp4Check(sik));
        return plain(PayloadType.RAKP_4, onRakp3(right).stream().map(Rakp4::encode).toList());
      }
      default -> {
        Message request = Message.decode(protection.open(packet, datagram).orElseThrow());
        requests.add(request);
        sequences.add(packet.sequence());
        return request.command() == 0x3c ? List.of() : onRequest(request);
      }
    }
  }

  private Login login() {
    return new Login(
        suite.authentication(),
        console,
        managed,
        first.consoleRandom(),
        managedRandom.clone(),
        guid,
        first.role(),
        first.userName());
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    socket.close();
    try {
      thread.join(2000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
