package io.quorate.corosync.format;

import io.quorate.core.block.BlockSyntax;
import io.quorate.core.block.Dialect;
import io.quorate.core.format.Format;
import io.quorate.corosync.model.CorosyncConfig;

/** The formats of corosync. */
public final class CorosyncFormats {
  /** {@code /etc/corosync/corosync.conf}, and a file of {@code /etc/corosync/service.d} of corosync 1. */
  public static final Format<CorosyncConfig> CONFIG =
      Format.of(new BlockSyntax(Dialect.COLON_LINES), new CorosyncCodec(CorosyncCodec.Kind.CONFIG));

  /** A file of {@code /etc/corosync/uidgid.d}: {@code uidgid} sections alone. */
  public static final Format<CorosyncConfig> UIDGID =
      Format.of(new BlockSyntax(Dialect.COLON_LINES), new CorosyncCodec(CorosyncCodec.Kind.UIDGID));

  private CorosyncFormats() {}
}
