package io.quorate.corosync.status;

import io.quorate.core.format.Parser;

/** The parsers of what corosync's tools print. */
public final class CorosyncReports {
  /** {@code corosync-cfgtool -s}, {@code -s -b} and {@code -n}, 2.0 to 3.1. */
  public static final Parser<LinkReport> LINKS = new LinkReportParser();

  /** {@code corosync-quorumtool -s} and {@code -l}, 2.0 to 3.1, with any of {@code -H -i -a -p}. */
  public static final Parser<QuorumStatus> QUORUM = new QuorumParser();

  /** {@code corosync-cmapctl} with or without {@code -b}, keys, prefixes and maps, 2.0 to 3.1. */
  public static final Parser<Cmap> CMAP = new CmapParser();

  private CorosyncReports() {}
}
