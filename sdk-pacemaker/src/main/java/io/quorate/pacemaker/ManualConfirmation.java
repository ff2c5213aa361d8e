package io.quorate.pacemaker;

/**
 * Somebody's word that a host is off, in place of a fencing device's.
 *
 * <p>The cluster will start the host's services elsewhere and write to its disks. When the host is not off after all, both
 * write, and the data are lost.
 *
 * @param who made sure of it
 * @param how it was made sure of, for example {@code "power cables pulled"}
 */
public record ManualConfirmation(String who, String how) {
  /**
   * Checks the words.
   *
   * @throws IllegalArgumentException when one is blank
   */
  public ManualConfirmation {
    if (who.isBlank() || how.isBlank()) {
      throw new IllegalArgumentException("a confirmation needs somebody and what was done");
    }
  }

  /** The word of somebody who made sure that the host is off. */
  public static ManualConfirmation hostIsOff(String who, String how) {
    return new ManualConfirmation(who, how);
  }
}
