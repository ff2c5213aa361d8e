package io.quorate.pacemaker.diff;

import io.quorate.core.format.Format;
import io.quorate.core.xml.XmlSyntax;

/** The formats of patches. */
public final class CibDiffFormats {
  /** What {@code crm_diff} writes and {@code cibadmin --patch} reads: format 2, and format 1 of Pacemaker 1.1. */
  public static final Format<CibPatch> CIB_DIFF = Format.of(new XmlSyntax(), new PatchCodec());

  private CibDiffFormats() {}
}
