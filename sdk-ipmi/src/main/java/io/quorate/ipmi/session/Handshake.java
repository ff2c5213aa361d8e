package io.quorate.ipmi.session;

import io.quorate.ipmi.IpmiException;
import io.quorate.ipmi.IpmiException.Reason;
import io.quorate.ipmi.IpmiSecret;
import io.quorate.ipmi.IpmiTarget;
import io.quorate.ipmi.Quirk;
import io.quorate.ipmi.Rejection;
import io.quorate.ipmi.wire.CipherSuite;
import io.quorate.ipmi.wire.OpenSessionRequest;
import io.quorate.ipmi.wire.OpenSessionResponse;
import io.quorate.ipmi.wire.Packet;
import io.quorate.ipmi.wire.PayloadType;
import io.quorate.ipmi.wire.Privilege;
import io.quorate.ipmi.wire.Rakp1;
import io.quorate.ipmi.wire.Rakp2;
import io.quorate.ipmi.wire.Rakp3;
import io.quorate.ipmi.wire.Rakp4;
import io.quorate.ipmi.wire.RakpStatus;
import io.quorate.ipmi.wire.WireException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to log in with one cipher suite: Open Session, RAKP Messages 1 to 4; IPMI 2.0, section 13.15.
 *
 * <p>It knows neither sockets nor clocks: {@link #request()} is to be sent, and to be sent again when nothing comes; {@link
 * #receive} is told what came. What does not fit is dropped. To be used by one thread at a time.
 */
public final class Handshake {
  /** What a packet did. */
  public enum Step {
    /** Nothing: it was dropped. */
    DROPPED,
    /** There is a new {@link Handshake#request()}. */
    NEXT,
    /** There is a {@link Handshake#session()}. */
    OPEN,
    /** There is a {@link Handshake#failure()}. */
    FAILED
  }

  private final IpmiTarget target;
  private final CipherSuite suite;
  private final int consoleId;
  private final SecureRandom random;
  private final byte[] userName;
  private final byte[] consoleRandom = new byte[16];
  private final int role;
  private int tag;
  private int expected = PayloadType.OPEN_SESSION_RESPONSE;
  private int managedId;
  private byte[] request;
  private byte @Nullable [] check;
  private @Nullable Session session;
  private @Nullable LoginRefusal failure;

  /**
   * Starts.
   *
   * @param consoleId the session's id on this side, not 0, used by no other session
   */
  public Handshake(IpmiTarget target, CipherSuite suite, int consoleId, SecureRandom random) {
    this.target = target;
    this.suite = suite;
    this.consoleId = consoleId;
    this.random = random;
    boolean padded = target.quirks().contains(Quirk.INTEL_2_0);
    byte[] name = target.user().getBytes(StandardCharsets.UTF_8);
    this.userName = padded ? Arrays.copyOf(name, Rakp1.MAX_USER_NAME) : name;
    this.role =
        Rakp1.role(target.privilege(), !target.quirks().contains(Quirk.NAME_AND_PRIVILEGE_LOOKUP));
    random.nextBytes(consoleRandom);
    tag = random.nextInt(256);
    Privilege most =
        target.quirks().contains(Quirk.OPEN_SESSION_PRIVILEGE)
            ? target.privilege()
            : Privilege.HIGHEST;
    request =
        plain(
            PayloadType.OPEN_SESSION_REQUEST,
            new OpenSessionRequest(tag, most, consoleId, suite).encode());
  }

  private static byte[] plain(int type, byte[] payload) {
    return Packet.unsigned(type, false, false, 0, 0, payload);
  }

  /** The id that answers name. */
  public int consoleId() {
    return consoleId;
  }

  /** The datagram that the BMC has to answer now. */
  public byte[] request() {
    return request;
  }

  /** Whether the BMC knows of the login already, so that it may drop what is sent to it again. */
  public boolean isBegun() {
    return expected != PayloadType.OPEN_SESSION_RESPONSE;
  }

  /** The session, after {@link Step#OPEN}. */
  public Session session() {
    return java.util.Objects.requireNonNull(session);
  }

  /** Why the login failed, after {@link Step#FAILED}. */
  public LoginRefusal failure() {
    return java.util.Objects.requireNonNull(failure);
  }

  /** The datagram that frees what the BMC holds for this login; empty when it holds nothing that can be freed. */
  public Optional<byte[]> farewell() {
    if (managedId == 0) {
      return Optional.empty();
    }
    Session unproven = session;
    if (unproven != null) {
      // RAKP Message 3 is out: the session may be open on the other side.
      return Optional.of(unproven.close());
    }
    Rakp3 end = new Rakp3(tag, RakpStatus.INVALID_CHECK_VALUE, managedId, new byte[0]);
    return Optional.of(plain(PayloadType.RAKP_3, end.encode()));
  }

  /**
   * Takes a packet of the login.
   *
   * @param rejections is told when it is dropped
   */
  public Step receive(Packet packet, Consumer<Rejection> rejections) {
    Step step = Step.DROPPED;
    try {
      if (packet.payloadType() == expected
          && packet.session() == 0
          && !packet.encrypted()
          && !packet.authenticated()) {
        step =
            switch (expected) {
              case PayloadType.OPEN_SESSION_RESPONSE -> opened(packet.payload());
              case PayloadType.RAKP_2 -> challenged(packet.payload());
              default -> confirmed(packet.payload());
            };
      }
    } catch (WireException e) {
      rejections.accept(Rejection.MALFORMED);
      return Step.DROPPED;
    }
    if (step == Step.DROPPED) {
      rejections.accept(Rejection.LOGIN);
    }
    return step;
  }

  /** Some BMCs, as ipmi_sim of OpenIPMI, name no session when they refuse; that can make nothing succeed. */
  private boolean isOurs(int foundTag, int status, int foundId) {
    return foundTag == tag && (foundId == consoleId || foundId == 0 && status != RakpStatus.OK);
  }

  private Step fail(LoginRefusal refusal) {
    failure = refusal;
    return Step.FAILED;
  }

  private Step refused(int status) {
    managedId = 0;
    return fail(LoginRefusal.ofStatus(target, suite, status));
  }

  private Step opened(byte[] payload) {
    OpenSessionResponse answer = OpenSessionResponse.decode(payload);
    if (!isOurs(answer.tag(), answer.status(), answer.consoleSession())) {
      return Step.DROPPED;
    }
    if (answer.accepted().isEmpty()) {
      return refused(answer.status());
    }
    OpenSessionResponse.Accepted accepted = answer.accepted().orElseThrow();
    if (accepted.managedSession() == 0) {
      return Step.DROPPED;
    }
    managedId = accepted.managedSession();
    if (!accepted.isOf(suite)) {
      String what = "the BMC answers with other algorithms than those of " + suite;
      return fail(
          LoginRefusal.of(new IpmiException(Reason.SUITE, target.toString(), what), true, false));
    }
    next(PayloadType.RAKP_2);
    Rakp1 first = new Rakp1(tag, managedId, consoleRandom, role, userName);
    request = plain(PayloadType.RAKP_1, first.encode());
    return Step.NEXT;
  }

  private void next(int answer) {
    expected = answer;
    tag = tag + 1 & 0xff;
  }

  private Step challenged(byte[] payload) {
    Rakp2 answer = Rakp2.decode(payload);
    if (!isOurs(answer.tag(), answer.status(), answer.consoleSession())) {
      return Step.DROPPED;
    }
    if (answer.proof().isEmpty()) {
      return refused(answer.status());
    }
    Rakp2.Proof proof = answer.proof().orElseThrow();
    Login login =
        new Login(
            suite.authentication(),
            consoleId,
            managedId,
            consoleRandom,
            proof.managedRandom(),
            proof.guid(),
            role,
            userName);
    byte[] userKey = target.password().copy();
    byte[] sessionKey = target.key().map(IpmiSecret::copy).orElseGet(userKey::clone);
    try {
      if (!MessageDigest.isEqual(login.rakp2Code(userKey), code(proof.code()))) {
        return fail(wrong("the BMC does not prove that it knows the password"));
      }
      next(PayloadType.RAKP_4);
      byte[] code = login.rakp3Code(userKey);
      request = plain(PayloadType.RAKP_3, new Rakp3(tag, RakpStatus.OK, managedId, code).encode());
      byte[] integrityKey = login.integrityKey(sessionKey);
      check = login.rakp4Check(integrityKey);
      session = session(integrityKey, proof.guid());
      Arrays.fill(integrityKey, (byte) 0);
      return Step.NEXT;
    } finally {
      Arrays.fill(userKey, (byte) 0);
      Arrays.fill(sessionKey, (byte) 0);
    }
  }

  private byte[] code(byte[] received) {
    int length = suite.authentication().codeLength();
    boolean longer =
        target.quirks().contains(Quirk.SUPERMICRO_2_0) && received.length == length + 1;
    return longer ? Arrays.copyOf(received, length) : received;
  }

  private Session session(byte[] integrityKey, byte[] guid) {
    try (SessionKeys keys = SessionKeys.of(suite, integrityKey)) {
      return new Session(
          consoleId,
          managedId,
          suite,
          guid,
          new PacketProtection(keys, random),
          !target.quirks().contains(Quirk.NO_CHECKSUM_CHECK));
    }
  }

  private Step confirmed(byte[] payload) {
    Rakp4 answer = Rakp4.decode(payload);
    if (!isOurs(answer.tag(), answer.status(), answer.consoleSession())) {
      return Step.DROPPED;
    }
    if (answer.status() != RakpStatus.OK) {
      session = null;
      return refused(answer.status());
    }
    if (!MessageDigest.isEqual(java.util.Objects.requireNonNull(check), answer.check())) {
      return fail(wrong("the BMC computes other keys: is the key K_G right?"));
    }
    return Step.OPEN;
  }

  private LoginRefusal wrong(String what) {
    return LoginRefusal.of(
        new IpmiException(Reason.AUTHENTICATION, target.toString(), what), false, false);
  }
}
