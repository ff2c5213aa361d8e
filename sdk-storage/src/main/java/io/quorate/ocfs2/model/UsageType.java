package io.quorate.ocfs2.model;

import java.util.Locale;

/** What a file system will hold, from which mkfs.ocfs2(8) chooses sizes: option {@code -T}. */
public enum UsageType {
  /** Many small files. */
  MAIL,
  /** A few very large files. */
  DATAFILES,
  /** Images of virtual machines. */
  VMSTORE;

  /** The word that mkfs.ocfs2 takes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
