package io.quorate.lvm.command;

/** How logical volumes are put into use or taken out of it: {@code --activate}; lvchange(8). */
public enum Activation {
  /** Active; in a shared volume group exclusively. */
  ACTIVE("y"),
  /** Active here, and nowhere else at the same time; needs lvmlockd or clvmd. */
  EXCLUSIVE("ey"),
  /** Active here, and on other hosts as they want; needs lvmlockd, or clvmd, where it is not told apart. */
  SHARED("sy"),
  /** Active on this host alone: what clvmd, of releases before 2.03, needs to be told. */
  LOCAL("ly"),
  /** Active where {@code auto_activation_volume_list} has them. */
  AUTOMATIC("ay"),
  /** Not active; with clvmd on no host. */
  INACTIVE("n"),
  /** Not active on this host: what clvmd needs to be told. */
  INACTIVE_LOCALLY("ln");

  private final String word;

  Activation(String word) {
    this.word = word;
  }

  /** The word for the command line. */
  public String word() {
    return word;
  }

  /** Whether it puts volumes into use. */
  public boolean isActive() {
    return word.endsWith("y");
  }
}
