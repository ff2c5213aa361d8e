package io.quorate.ipmi.command;

import io.quorate.ipmi.wire.WireReader;
import io.quorate.ipmi.wire.WireWriter;

/**
 * Closes a session; IPMI 2.0, section 22.19.
 *
 * @param session id of the BMC's side
 */
public record CloseSession(int session) implements IpmiCommand<Acknowledged> {
  @Override
  public String name() {
    return "Close Session";
  }

  @Override
  public int networkFunction() {
    return NetworkFunction.APP;
  }

  @Override
  public int command() {
    return 0x3c;
  }

  @Override
  public byte[] data() {
    return new WireWriter(4).i32(session).toBytes();
  }

  @Override
  public Acknowledged decode(WireReader answer) {
    return Acknowledged.OK;
  }

  @Override
  public boolean isRepeatable() {
    return false;
  }

  @Override
  public String completionText(int code) {
    return code == 0x87 ? "invalid session ID in request" : "";
  }
}
