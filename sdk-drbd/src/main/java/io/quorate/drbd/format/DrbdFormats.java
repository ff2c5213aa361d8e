package io.quorate.drbd.format;

import io.quorate.core.block.BlockSyntax;
import io.quorate.core.block.Dialect;
import io.quorate.core.format.Format;
import io.quorate.drbd.model.DrbdConfig;

/** The formats of DRBD. */
public final class DrbdFormats {
  /** One file of drbd.conf(5): {@code /etc/drbd.conf}, {@code /etc/drbd.d/*.res}, {@code global_common.conf}. */
  public static final Format<DrbdConfig> CONFIG =
      Format.of(new BlockSyntax(Dialect.DRBD), new DrbdConfigCodec());

  private DrbdFormats() {}
}
