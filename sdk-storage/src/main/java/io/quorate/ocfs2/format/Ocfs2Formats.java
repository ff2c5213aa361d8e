package io.quorate.ocfs2.format;

import io.quorate.core.block.BlockSyntax;
import io.quorate.core.block.Dialect;
import io.quorate.core.format.Format;
import io.quorate.ocfs2.model.ClusterConf;
import io.quorate.ocfs2.model.O2cbDefaults;
import io.quorate.storage.line.LineSyntax;

/** The formats of OCFS2. */
public final class Ocfs2Formats {
  /** {@code /etc/ocfs2/cluster.conf}, as o2cb of ocfs2-tools 1.8.7 reads it. */
  public static final Format<ClusterConf> CLUSTER_CONF =
      Format.of(new BlockSyntax(Dialect.STANZAS), new ClusterConfCodec());

  /** {@code /etc/default/o2cb} and {@code /etc/sysconfig/o2cb}. */
  public static final Format<O2cbDefaults> O2CB_DEFAULTS =
      Format.of(new LineSyntax(new ShellLines()), new O2cbDefaultsCodec());

  private Ocfs2Formats() {}
}
