package io.quorate.ipmi.session;

import io.quorate.ipmi.Rejection;
import io.quorate.ipmi.command.CloseSession;
import io.quorate.ipmi.command.IpmiCommand;
import io.quorate.ipmi.wire.CipherSuite;
import io.quorate.ipmi.wire.Message;
import io.quorate.ipmi.wire.Packet;
import io.quorate.ipmi.wire.PayloadType;
import io.quorate.ipmi.wire.Privilege;
import io.quorate.ipmi.wire.WireException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An open session: what is sent in it, and which of the packets that arrive are believed.
 *
 * <p>It knows neither sockets nor clocks. To be used by one thread at a time.
 */
public final class Session {
  private static final int REQUEST_NUMBERS = 64;

  private final int consoleId;
  private final int managedId;
  private final CipherSuite suite;
  private final String guid;
  private final PacketProtection protection;
  private final boolean checksums;
  private final SequenceWindow window = new SequenceWindow();
  private int sequence;
  private int requestNumber;
  private Privilege privilege = Privilege.USER;

  Session(
      int consoleId,
      int managedId,
      CipherSuite suite,
      byte[] guid,
      PacketProtection protection,
      boolean checksums) {
    this.consoleId = consoleId;
    this.managedId = managedId;
    this.suite = suite;
    this.guid = HexFormat.of().formatHex(guid);
    this.protection = protection;
    this.checksums = checksums;
  }

  /** The id that answers carry. */
  public int consoleId() {
    return consoleId;
  }

  /** The algorithms. */
  public CipherSuite suite() {
    return suite;
  }

  /** The GUID that the BMC proved at the login, 32 hexadecimal digits in the order of the wire. */
  public String guid() {
    return guid;
  }

  /** What the session may do now; a new one may do what a user may. */
  public Privilege privilege() {
    return privilege;
  }

  /** Notes what Set Session Privilege Level was answered. */
  public void privilege(Privilege granted) {
    privilege = granted;
  }

  /** The length of signatures, to cut packets by. */
  public int signatureLength() {
    return protection.signatureLength();
  }

  /** A new request; its number differs from those of the last 63. */
  public Message request(IpmiCommand<?> command) {
    requestNumber = (requestNumber + 1) % REQUEST_NUMBERS;
    return Message.request(
        command.networkFunction(), command.command(), requestNumber, command.data());
  }

  /** The datagram of a request; each call gives it a new session sequence number. */
  public byte[] seal(Message request) {
    sequence++;
    if (sequence == 0) {
      sequence = 1;
    }
    return protection.seal(PayloadType.IPMI, managedId, sequence, request.encode());
  }

  /** The datagram that closes the session; its answer is not waited for. */
  public byte[] close() {
    return seal(request(new CloseSession(managedId)));
  }

  /**
   * The message of a packet, if everything about it is right: signed, encrypted, not seen before, intact.
   *
   * @param packet as it was read
   * @param datagram what it was read from
   * @param rejections is told why not
   */
  public Optional<Message> open(Packet packet, byte[] datagram, Consumer<Rejection> rejections) {
    if (packet.session() != consoleId || packet.payloadType() != PayloadType.IPMI) {
      rejections.accept(Rejection.REQUEST);
      return Optional.empty();
    }
    if (packet.authenticated() != protection.signs()
        || packet.encrypted() != protection.encrypts()) {
      rejections.accept(Rejection.PLAIN);
      return Optional.empty();
    }
    Optional<byte[]> payload = protection.open(packet, datagram);
    if (payload.isEmpty()) {
      rejections.accept(Rejection.SIGNATURE);
      return Optional.empty();
    }
    // Only what is signed may move the window.
    if (!window.take(packet.sequence())) {
      rejections.accept(Rejection.SEQUENCE);
      return Optional.empty();
    }
    try {
      return Optional.of(Message.decode(payload.orElseThrow(), checksums));
    } catch (WireException e) {
      rejections.accept(Rejection.MESSAGE);
      return Optional.empty();
    }
  }

  /** Tells the suite only. */
  @Override
  public String toString() {
    return "session with " + suite;
  }
}
