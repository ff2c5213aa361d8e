package io.quorate.drbd.splitbrain;

import java.util.List;

/**
 * How two nodes stand to each other, and what says so.
 *
 * @param a the one
 * @param b the other
 * @param verdict how they stand
 * @param evidence sentences
 */
public record PairFinding(String a, String b, PairVerdict verdict, List<String> evidence) {
  /** Copies the list. */
  public PairFinding {
    evidence = List.copyOf(evidence);
  }

  boolean isBetween(String one, String other) {
    return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
  }

  /** One line: {@code alfa, bravo: SPLIT_BRAIN}, and the evidence behind it. */
  @Override
  public String toString() {
    return a + ", " + b + ": " + verdict + ": " + String.join(" ", evidence);
  }
}
