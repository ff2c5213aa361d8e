package io.quorate.corosync.option;

/**
 * What a running cluster needs before a changed key holds, the least first.
 *
 * <p>From {@code remove_ro_entries} of {@code exec/cfg.c}, {@code exec/totemconfig.c} and {@code exec/votequorum.c} of
 * 3.1.7, votequorum(5) "VARIOUS NOTES", corosync.conf(5) and corosync-qdevice(8).
 */
public enum ChangeEffect {
  /** Nothing reads it. */
  NOTHING("nothing: this release does not read it"),
  /** {@code corosync-cfgtool -R} on one node, once the file is on all nodes. */
  RELOAD("corosync-cfgtool -R on one node"),
  /** corosync-qdevice reads it when it starts. */
  RESTART_QDEVICE(
      "corosync-cfgtool -R on one node, then a restart of corosync-qdevice on every node"),
  /** The link has to be taken out of the file, reloaded, put back and reloaded again. */
  REPLACE_LINK("the link has to be removed with one corosync-cfgtool -R and added with another"),
  /** Corosync reads it only when it starts: it has to be stopped on all nodes, and started again. */
  RESTART("a restart of corosync on all nodes");

  private final String words;

  ChangeEffect(String words) {
    this.words = words;
  }

  /** What has to be done, in words. */
  public String words() {
    return words;
  }

  /** The one of two that needs more. */
  public ChangeEffect and(ChangeEffect other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
