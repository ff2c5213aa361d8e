package io.quorate.ipmi.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Every structure, from the value to bytes and back, and from any bytes to a value or a {@link WireException}. */
class WireRecordsTest {
  private static void same(Object found, Object expected) {
    assertThat(found).usingRecursiveComparison().isEqualTo(expected);
  }

  @Property(tries = 200)
  void openSession(
      @ForAll @IntRange(max = 255) int tag,
      @ForAll int console,
      @ForAll int managed,
      @ForAll Privilege privilege,
      @ForAll CipherSuite suite) {
    OpenSessionRequest request = new OpenSessionRequest(tag, privilege, console, suite);
    same(OpenSessionRequest.decode(request.encode()), request);
    OpenSessionResponse response =
        new OpenSessionResponse(
            tag,
            RakpStatus.OK,
            privilege.code(),
            console,
            Optional.of(OpenSessionResponse.Accepted.of(managed, suite)));
    same(OpenSessionResponse.decode(response.encode()), response);
    assertThat(response.accepted().orElseThrow().isOf(suite)).isTrue();
    OpenSessionResponse refusal = new OpenSessionResponse(tag, 0x11, 0, console, Optional.empty());
    assertThat(refusal.encode()).hasSize(8);
    same(OpenSessionResponse.decode(refusal.encode()), refusal);
  }

  @Property(tries = 200)
  void rakp(
      @ForAll @IntRange(max = 255) int tag,
      @ForAll int session,
      @ForAll @Size(16) byte[] random,
      @ForAll @Size(16) byte[] guid,
      @ForAll @Size(max = 16) byte[] name,
      @ForAll @Size(max = 32) byte[] code,
      @ForAll Privilege privilege,
      @ForAll boolean nameOnly) {
    Rakp1 first = new Rakp1(tag, session, random, Rakp1.role(privilege, nameOnly), name);
    same(Rakp1.decode(first.encode()), first);
    Rakp2 second = new Rakp2(tag, 0, session, Optional.of(new Rakp2.Proof(random, guid, code)));
    same(Rakp2.decode(second.encode()), second);
    Rakp2 refusal = new Rakp2(tag, 0x0d, session, Optional.empty());
    same(Rakp2.decode(refusal.encode()), refusal);
    Rakp3 third = new Rakp3(tag, 0, session, code);
    same(Rakp3.decode(third.encode()), third);
    Rakp4 fourth = new Rakp4(tag, 0, session, code);
    same(Rakp4.decode(fourth.encode()), fourth);
  }

  @Property(tries = 200)
  void message(
      @ForAll @IntRange(max = 31) int function,
      @ForAll @IntRange(max = 63) int sequence,
      @ForAll @IntRange(max = 255) int command,
      @ForAll @IntRange(max = 255) int code,
      @ForAll @Size(max = 60) byte[] data) {
    Message request = Message.request(function * 2, command, sequence, data);
    same(Message.decode(request.encode()), request);
    Message response = request.response(code, data);
    same(Message.decode(response.encode()), response);
    assertThat(response.answers(request)).isTrue();
    Message next = Message.request(function * 2, command, sequence + 1 & 63, data);
    assertThat(response.answers(next)).isFalse();
  }

  @Property(tries = 200)
  void packet(
      @ForAll @IntRange(max = 1) int type,
      @ForAll boolean encrypted,
      @ForAll int session,
      @ForAll int sequence,
      @ForAll @Size(max = 80) byte[] payload,
      @ForAll @Size(16) byte[] signature) {
    byte[] unsigned = Packet.unsigned(type, encrypted, true, session, sequence, payload);
    assertThat(unsigned.length % 4).isZero();
    byte[] datagram = new WireWriter(200).bytes(unsigned).bytes(signature).toBytes();
    Packet packet = Packet.decode(datagram, datagram.length, 16);
    assertThat(packet.encode()).isEqualTo(datagram);
    assertThat(packet.payload()).isEqualTo(payload);
    assertThat(packet.session()).isEqualTo(session);
    assertThat(packet.sequence()).isEqualTo(sequence);
    assertThat(packet.encrypted()).isEqualTo(encrypted);
    assertThat(packet.signature()).isEqualTo(signature);
  }

  @Property(tries = 2000)
  void anyBytesAreAValueOrAWireException(
      @ForAll @Size(max = 90) byte[] bytes, @ForAll boolean likely) {
    if (likely && bytes.length > 5) {
      System.arraycopy(HexFormat.of().parseHex("0600ff0706"), 0, bytes, 0, 5);
    }
    either(() -> Packet.decode(bytes, bytes.length, 12));
    either(() -> Packet.decode(bytes, bytes.length, 0));
    either(() -> Message.decode(bytes));
    either(() -> OpenSessionRequest.decode(bytes));
    either(() -> OpenSessionResponse.decode(bytes));
    either(() -> Rakp1.decode(bytes));
    either(() -> Rakp2.decode(bytes));
    either(() -> Rakp3.decode(bytes));
    either(() -> Rakp4.decode(bytes));
    either(() -> PresencePing.decode(bytes));
    either(() -> PresencePong.decode(bytes));
  }

  private static void either(Runnable decode) {
    try {
      decode.run();
    } catch (WireException e) {
      assertThat(e.getMessage()).isNotEmpty();
    }
  }

  @Test
  void presence() {
    assertThat(new PresencePing(7).encode())
        .isEqualTo(HexFormat.of().parseHex("0600ff06000011be80070000"));
    assertThat(PresencePing.decode(new PresencePing(7).encode())).isEqualTo(new PresencePing(7));
    PresencePong pong = new PresencePong(7, true);
    assertThat(PresencePong.decode(pong.encode())).isEqualTo(pong);
  }

  @Test
  void aMessageAsTheSpecificationHasIt() {
    byte[] deviceId = HexFormat.of().parseHex("2018c881040172");
    assertThat(Message.request(0x06, 0x01, 1, new byte[0]).encode())
        .isEqualTo(HexFormat.of().parseHex("2018c88104017a"));
    assertThatThrownBy(() -> Message.decode(deviceId)).isInstanceOf(WireException.class);
    assertThat(Message.decode(deviceId, false).command()).isEqualTo(1);
  }
}
