package io.quorate.corosync.status;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which membership it is: the node that formed it, and a number that grows with each.
 *
 * <p>{@code corosync-quorumtool} prints {@code 1.d} in 3.x, both hexadecimal, {@code 1/40} in 2.4, both decimal, and {@code
 * 40} up to 2.3; without votequorum it prints a number alone, which is hexadecimal in 3.x and decimal before.
 *
 * @param text as the tool has it
 * @param nodeId the node that formed the membership; absent where only the number is told
 * @param sequence the number; absent where it may be decimal or hexadecimal
 */
public record RingId(String text, OptionalLong nodeId, OptionalLong sequence) {
  private static final Pattern NEW = Pattern.compile("([0-9a-f]{1,8})\\.([0-9a-f]{1,16})");
  private static final Pattern OLD = Pattern.compile("(-?\\d{1,10})/(\\d{1,19})");

  /** A membership with both numbers, as 3.x prints it. */
  public static RingId of(long nodeId, long sequence) {
    return new RingId(
        Long.toHexString(nodeId) + "." + Long.toHexString(sequence),
        OptionalLong.of(nodeId),
        OptionalLong.of(sequence));
  }

  /** A membership of which only the number is known. */
  public static RingId of(long sequence) {
    return new RingId(Long.toHexString(sequence), OptionalLong.empty(), OptionalLong.of(sequence));
  }

  /**
   * Reads what the tool printed.
   *
   * @param votequorum whether the output has a section of votequorum, so that a number alone is decimal
   */
  static RingId parse(String text, boolean votequorum) {
    Matcher fresh = NEW.matcher(text);
    if (fresh.matches()) {
      return new RingId(text, Lines.parse(fresh.group(1), 16), Lines.parse(fresh.group(2), 16));
    }
    Matcher old = OLD.matcher(text);
    if (old.matches()) {
      long node =
          Long.parseLong(old.group(1)) & 0xffff_ffffL; // 2.4 prints large numbers with a sign
      return new RingId(text, OptionalLong.of(node), Lines.parse(old.group(2), 10));
    }
    return new RingId(
        text, OptionalLong.empty(), votequorum ? Lines.parse(text, 10) : OptionalLong.empty());
  }

  @Override
  public String toString() {
    return text;
  }
}
