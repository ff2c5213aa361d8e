package io.quorate.drbd.metadata;

import io.quorate.core.format.Parser;

/** The parsers of what {@code drbdmeta} prints. */
public final class DrbdMetadata {
  /** {@code drbdmeta dump-md} of one device, metadata versions 07, 08 and 09; drbd-utils 8.9 to 9.34. */
  public static final Parser<MetadataDump> DUMP = new DumpParser();

  /** {@code get-gi} and {@code show-gi} of {@code drbdadm}, {@code drbdsetup} and {@code drbdmeta}, 08 and 09. */
  public static final Parser<GiReport> IDENTIFIERS = new GiParser();

  private DrbdMetadata() {}
}
