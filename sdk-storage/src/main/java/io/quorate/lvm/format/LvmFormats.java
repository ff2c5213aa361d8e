package io.quorate.lvm.format;

import io.quorate.core.block.BlockSyntax;
import io.quorate.core.block.Dialect;
import io.quorate.core.format.Format;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.model.LvmMetadata;

/** The files of LVM. */
public final class LvmFormats {
  /** {@code /etc/lvm/lvm.conf}, {@code lvmlocal.conf} and profiles; lvm.conf(5). */
  public static final Format<LvmConfig> CONFIG =
      Format.of(new BlockSyntax(Dialect.ASSIGNMENTS), new ConfigCodec());

  /** The metadata of volume groups, as {@code vgcfgbackup} writes them; vgcfgbackup(8). */
  public static final Format<LvmMetadata> METADATA =
      Format.of(new BlockSyntax(Dialect.ASSIGNMENTS), new MetadataCodec());

  private LvmFormats() {}
}
