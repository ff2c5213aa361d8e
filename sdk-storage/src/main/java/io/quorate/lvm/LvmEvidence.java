package io.quorate.lvm;

import java.util.Optional;

/**
 * What a caller knows that the host itself cannot know: why it is right to go on.
 *
 * <p>A reason does not open every door: {@code docs/lvm.md} has the table. It is written to the log of the runner.
 *
 * @param reason in words for those who read the log later
 */
public record LvmEvidence(Optional<String> reason) {
  private static final LvmEvidence NONE = new LvmEvidence(Optional.empty());

  /**
   * Checks the words.
   *
   * @throws IllegalArgumentException when the reason is blank
   */
  public LvmEvidence {
    if (reason.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("a reason needs words");
    }
  }

  /** Nothing beyond what the host says. */
  public static LvmEvidence none() {
    return NONE;
  }

  /**
   * A reason to go on.
   *
   * @throws IllegalArgumentException when it is blank
   */
  public static LvmEvidence because(String words) {
    return new LvmEvidence(Optional.of(words));
  }
}
