package io.quorate.ipmi.command;

import io.quorate.ipmi.wire.Privilege;
import io.quorate.ipmi.wire.WireException;
import io.quorate.ipmi.wire.WireReader;

/**
 * Raises or lowers what the session may do; the answer is the new level; IPMI 2.0, section 22.18.
 *
 * @param level the level that is wanted; {@link Privilege#HIGHEST} changes nothing
 */
public record SetSessionPrivilege(Privilege level) implements IpmiCommand<Privilege> {
  @Override
  public String name() {
    return "Set Session Privilege Level";
  }

  @Override
  public int networkFunction() {
    return NetworkFunction.APP;
  }

  @Override
  public int command() {
    return 0x3b;
  }

  @Override
  public byte[] data() {
    return new byte[] {(byte) level.code()};
  }

  @Override
  public Privilege decode(WireReader answer) {
    int code = answer.u8() & 0x0f;
    return Privilege.of(code).orElseThrow(() -> new WireException("privilege " + code));
  }

  @Override
  public String completionText(int code) {
    return switch (code) {
      case 0x80 -> "requested level not available for this user";
      case 0x81 -> "requested level exceeds the limit of channel or user";
      case 0x82 -> "cannot disable user level authentication";
      default -> "";
    };
  }
}
