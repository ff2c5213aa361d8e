package io.quorate.ipmi.wire;

/**
 * An IPMI message as LAN carries it; IPMI 2.0, section 13.8.
 *
 * @param toAddress of the receiver: 0x20 is the BMC, 0x81 is remote console software
 * @param networkFunction even in requests, odd in their responses
 * @param toLun of the receiver, 0 to 3
 * @param fromAddress of the sender
 * @param sequence of the request, 0 to 63
 * @param fromLun of the sender, 0 to 3
 * @param command the command
 * @param data of the command; in a response the completion code is the first byte
 */
public record Message(
    int toAddress,
    int networkFunction,
    int toLun,
    int fromAddress,
    int sequence,
    int fromLun,
    int command,
    byte[] data) {
  /** Address of the BMC. */
  public static final int BMC = 0x20;

  /** Address of remote console software. */
  public static final int CONSOLE = 0x81;

  /** A request to the BMC itself. */
  public static Message request(int networkFunction, int command, int sequence, byte[] data) {
    return new Message(BMC, networkFunction, 0, CONSOLE, sequence, 0, command, data);
  }

  /** The answer to a request. */
  public Message response(int completionCode, byte[] answer) {
    byte[] all = new byte[answer.length + 1];
    all[0] = (byte) completionCode;
    System.arraycopy(answer, 0, all, 1, answer.length);
    return new Message(
        fromAddress, networkFunction | 1, fromLun, toAddress, sequence, toLun, command, all);
  }

  /** Whether this is an answer to a request: function, command and sequence number fit. */
  public boolean answers(Message request) {
    return networkFunction == (request.networkFunction | 1)
        && command == request.command
        && sequence == request.sequence;
  }

  /** The payload. */
  public byte[] encode() {
    byte[] out = new byte[7 + data.length];
    out[0] = (byte) toAddress;
    out[1] = (byte) (networkFunction << 2 | toLun);
    out[2] = checksum(out, 0, 2);
    out[3] = (byte) fromAddress;
    out[4] = (byte) (sequence << 2 | fromLun);
    out[5] = (byte) command;
    System.arraycopy(data, 0, out, 6, data.length);
    out[out.length - 1] = checksum(out, 3, out.length - 1);
    return out;
  }

  /**
   * Reads a payload.
   *
   * @throws WireException when it is too short or a checksum is wrong
   */
  public static Message decode(byte[] payload) {
    return decode(payload, true);
  }

  /**
   * Reads a payload, if wanted without a look at the second checksum, which some BMCs get wrong.
   *
   * @throws WireException when it is too short or a checksum is wrong
   */
  public static Message decode(byte[] payload, boolean checked) {
    WireReader in = new WireReader(payload);
    int to = in.u8();
    int function = in.u8();
    int first = in.u8();
    int from = in.u8();
    int sequence = in.u8();
    int command = in.u8();
    byte[] data = in.bytes(in.remaining() - 1);
    int second = in.u8();
    if ((byte) first != checksum(payload, 0, 2)
        || checked && (byte) second != checksum(payload, 3, payload.length - 1)) {
      throw new WireException("a wrong checksum");
    }
    return new Message(
        to, function >> 2, function & 3, from, sequence >> 2, sequence & 3, command, data);
  }

  private static byte checksum(byte[] bytes, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += bytes[i];
    }
    return (byte) -sum;
  }
}
