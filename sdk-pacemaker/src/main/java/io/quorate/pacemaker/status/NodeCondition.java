package io.quorate.pacemaker.status;

/** The state of a node in one word or two, as {@code crm_mon} prints it; the first that applies, from the worst. */
public enum NodeCondition {
  /** Not clean, still a member: {@code UNCLEAN (online)}. */
  UNCLEAN_ONLINE("UNCLEAN (online)"),
  /** Not clean, joining or leaving: {@code UNCLEAN (pending)}. */
  UNCLEAN_PENDING("UNCLEAN (pending)"),
  /** Not clean and gone, to be fenced: {@code UNCLEAN (offline)}. */
  UNCLEAN_OFFLINE("UNCLEAN (offline)"),
  /** Joining or leaving. */
  PENDING("pending"),
  /** In standby since a resource failed there, online. */
  STANDBY_ON_FAIL("standby (on-fail)"),
  /** In standby, online. */
  STANDBY("standby"),
  /** In standby, online, with resources that still run there. */
  STANDBY_WITH_RESOURCES("standby (with active resources)"),
  /** In standby, offline. */
  OFFLINE_STANDBY("OFFLINE (standby)"),
  /** In maintenance, online. */
  MAINTENANCE("maintenance"),
  /** In maintenance, offline. */
  OFFLINE_MAINTENANCE("OFFLINE (maintenance)"),
  /** Online; resources can run there. */
  ONLINE("online"),
  /** Cleanly offline. */
  OFFLINE("OFFLINE");

  private final String word;

  NodeCondition(String word) {
    this.word = word;
  }

  /** As {@code crm_mon} of 2.1 prints it. */
  public String word() {
    return word;
  }

  /** Whether the node has to be fenced before its resources may run elsewhere. */
  public boolean isUnclean() {
    return this == UNCLEAN_ONLINE || this == UNCLEAN_PENDING || this == UNCLEAN_OFFLINE;
  }

  @Override
  public String toString() {
    return word;
  }
}
