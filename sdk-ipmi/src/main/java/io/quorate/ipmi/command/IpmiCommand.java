package io.quorate.ipmi.command;

import io.quorate.ipmi.wire.Privilege;
import io.quorate.ipmi.wire.WireReader;

/**
 * One question to a BMC.
 *
 * @param <T> the answer
 */
public interface IpmiCommand<T> {
  /** The name in the specification, for example {@code Get Chassis Status}. */
  String name();

  /** Network function of the request, even. */
  int networkFunction();

  /** Number of the command. */
  int command();

  /** Data of the request, without the completion code. */
  byte[] data();

  /**
   * Reads the answer, which follows the completion code 0.
   *
   * @throws io.quorate.ipmi.wire.WireException when it is too short or not understood
   */
  T decode(WireReader answer);

  /**
   * Whether the BMC may get it twice: the second one changes nothing that the first one did not.
   *
   * <p>A command that may not is never sent again; when its answer does not come, what happened is not known.
   */
  default boolean isRepeatable() {
    return true;
  }

  /** The least privilege that a session needs for it. */
  default Privilege privilege() {
    return Privilege.USER;
  }

  /** The words of a completion code that this command gives a meaning of its own, 0x80 to 0xbe; empty for others. */
  default String completionText(int code) {
    return "";
  }

  /** Whether it carries a secret, so that its data stay out of traces. */
  default boolean isSecret() {
    return false;
  }
}
