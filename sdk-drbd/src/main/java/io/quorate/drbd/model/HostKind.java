package io.quorate.drbd.model;

/** What a host section is named by. */
public enum HostKind {
  /** {@code on HOST …}: by host name. */
  ON("on"),
  /** {@code floating ADDRESS}: by the address that the node has. */
  FLOATING("floating"),
  /** {@code stacked-on-top-of RESOURCE}: by the resource below. */
  STACKED("stacked-on-top-of"),
  /** {@code _this_host}: only in the output of {@code drbdsetup show}. */
  THIS_HOST("_this_host");

  private final String keyword;

  HostKind(String keyword) {
    this.keyword = keyword;
  }

  /** The word that begins the section. */
  public String keyword() {
    return keyword;
  }
}
