package io.quorate.ipmi.session;

/**
 * Which sequence numbers of packets were seen; IPMI 2.0, section 6.12.13.
 *
 * <p>A number is taken once. It may be ahead of the highest one by any distance, because some BMCs skip numbers and what is
 * signed is the BMC's own, or behind it by less than 32. Numbers wrap around and leave 0 out.
 */
final class SequenceWindow {
  /** How many numbers are remembered, the highest one included. */
  static final int SIZE = 32;

  private int highest;

  /** Bit n is the number that is n below the highest; nothing was seen before the first. */
  private int seen = -1;

  /** Whether a number is new; if it is, it is not new from now on. */
  boolean take(int sequence) {
    if (sequence == 0) {
      return false;
    }
    int ahead = sequence - highest;
    if (ahead > 0) {
      seen = ahead >= SIZE ? 1 : seen << ahead | 1;
      highest = sequence;
      return true;
    }
    int behind = -ahead;
    if (behind < 0 || behind >= SIZE || (seen >> behind & 1) != 0) {
      return false;
    }
    seen |= 1 << behind;
    return true;
  }
}
