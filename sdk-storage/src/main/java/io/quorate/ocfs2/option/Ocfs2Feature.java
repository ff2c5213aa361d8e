package io.quorate.ocfs2.option;

import java.util.Optional;

/**
 * A feature of an OCFS2 file system, mkfs.ocfs2(8) of ocfs2-tools 1.8.7, sections "Feature compatibility" and "Feature
 * values".
 */
public enum Ocfs2Feature {
  /** Copies of the super block. */
  BACKUP_SUPER(
      "backup-super", Kind.COMPAT, 0x1, true, "copies of the super block at 1 GiB, 4 GiB and on"),
  /** The journal's super block is checked strictly. */
  STRICT_JOURNAL_SUPER(
      "strict-journal-super", Kind.COMPAT, 0x2, false, "strict check of journal super blocks"),
  /** One node, no cluster. */
  LOCAL("local", Kind.INCOMPAT, 0x8, true, "mounted by one node without a cluster"),
  /** Files with holes. */
  SPARSE("sparse", Kind.INCOMPAT, 0x10, true, "files with holes"),
  /** Small files in their inode. */
  INLINE_DATA("inline-data", Kind.INCOMPAT, 0x40, true, "small files in their inode"),
  /** The stack is one of user space: Pacemaker or cman. */
  USERSPACE_STACK(
      "userspace-stack",
      Kind.INCOMPAT,
      0x80,
      false,
      "the cluster stack is one of user space; set with the stack"),
  /** Node numbers beyond 254. */
  EXTENDED_SLOTMAP("extended-slotmap", Kind.INCOMPAT, 0x100, true, "slot map for any node number"),
  /** Extended attributes. */
  XATTR("xattr", Kind.INCOMPAT, 0x200, true, "extended attributes"),
  /** Indexed directories. */
  INDEXED_DIRS("indexed-dirs", Kind.INCOMPAT, 0x400, true, "indexed directories"),
  /** Checksums of metadata. */
  METAECC("metaecc", Kind.INCOMPAT, 0x800, true, "checksums of metadata"),
  /** Reflinks. */
  REFCOUNT("refcount", Kind.INCOMPAT, 0x1000, true, "snapshots of files by reflink"),
  /** Block groups in pieces. */
  DISCONTIG_BG("discontig-bg", Kind.INCOMPAT, 0x2000, true, "block groups in pieces"),
  /** Stack and cluster name in the super block. */
  CLUSTERINFO(
      "clusterinfo", Kind.INCOMPAT, 0x4000, true, "cluster stack and name in the super block"),
  /** Direct writes that extend a file. */
  APPEND_DIO("append-dio", Kind.INCOMPAT, 0x8000, true, "direct writes that extend a file"),
  /** Space reserved without writing. */
  UNWRITTEN("unwritten", Kind.RO_COMPAT, 0x1, true, "space reserved without writing"),
  /** Quota of users. */
  USRQUOTA("usrquota", Kind.RO_COMPAT, 0x2, true, "quota of users"),
  /** Quota of groups. */
  GRPQUOTA("grpquota", Kind.RO_COMPAT, 0x4, true, "quota of groups");

  /** What a kernel does that does not know a feature. */
  public enum Kind {
    /** Mounts. */
    COMPAT,
    /** Does not mount. */
    INCOMPAT,
    /** Mounts for reading only. */
    RO_COMPAT
  }

  private final String word;
  private final Kind kind;
  private final int bit;
  private final boolean chosen;
  private final String help;

  Ocfs2Feature(String word, Kind kind, int bit, boolean chosen, String help) {
    this.word = word;
    this.kind = kind;
    this.bit = bit;
    this.chosen = chosen;
    this.help = help;
  }

  /** The name as the tools write it. */
  public String word() {
    return word;
  }

  /** What a kernel does that does not know it. */
  public Kind kind() {
    return kind;
  }

  /** The bit in the super block's word of its kind. */
  public int bit() {
    return bit;
  }

  /** Whether {@code --fs-features} takes it. */
  public boolean isChosen() {
    return chosen;
  }

  /** One line. */
  public String help() {
    return help;
  }

  /** The feature of a name. */
  public static Optional<Ocfs2Feature> find(String word) {
    for (Ocfs2Feature feature : values()) {
      if (feature.word.equals(word)) {
        return Optional.of(feature);
      }
    }
    return Optional.empty();
  }
}
