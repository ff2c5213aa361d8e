package io.quorate.drbd.option;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options of each {@code drbdmeta} command.
 *
 * <p>From the usage that drbdmeta of drbd-utils 9.22 prints and drbdmeta(8). The tool does not tell ranges; those of the
 * activity log are the ones of {@code drbdsetup resize}.
 */
public final class DrbdMetaOptions {
  /** Do it without asking, and take a regular file for a device. */
  public static final Option<Boolean> FORCE =
      DrbdRow.flag("force", "do it without asking, and take a regular file for a device").option();

  /** The node that a command is about. */
  public static final Option<Long> NODE_ID =
      DrbdRow.number("node-id", 0, 31, DrbdUnit.COUNT, "the node that the command is about")
          .from(DrbdRelease.V9_22)
          .option();

  /** How big the requests of the peers may be. */
  public static final Option<Long> PEER_MAX_BIO_SIZE =
      DrbdRow.number(
              "peer-max-bio-size",
              0,
              1 << 20,
              DrbdUnit.BYTES,
              "how big the requests of the peers may be")
          .from(DrbdRelease.V8_4)
          .option();

  /** Stripes of the activity log. */
  public static final Option<Long> AL_STRIPES =
      DrbdRow.number("al-stripes", 1, 1024, DrbdUnit.COUNT, "stripes of the activity log")
          .standard("1")
          .from(DrbdRelease.V8_4)
          .option();

  /** Size of a stripe of the activity log. */
  public static final Option<Long> AL_STRIPE_SIZE_KB =
      DrbdRow.number(
              "al-stripe-size-kB",
              4,
              1 << 24,
              DrbdUnit.KIBIBYTES,
              "size of a stripe of the activity log")
          .standard("32")
          .from(DrbdRelease.V8_4)
          .option();

  /** The options that stand before the device. */
  public static final OptionTable GENERAL = OptionTable.of("drbdmeta", FORCE);

  private static final Map<String, OptionTable> TABLES = tables();

  private DrbdMetaOptions() {}

  /** The options of a command; empty when drbdmeta of drbd-utils 9.22 does not know the command. */
  public static Optional<OptionTable> forCommand(String command) {
    return Optional.ofNullable(TABLES.get(command));
  }

  /** The commands in the order of the tool's usage. */
  public static Set<String> commands() {
    return TABLES.keySet();
  }

  private static Map<String, OptionTable> tables() {
    Map<String, OptionTable> tables = new LinkedHashMap<>();
    put(tables, "get-gi", NODE_ID);
    put(tables, "show-gi", NODE_ID);
    for (String command :
        List.of(
            "dump-md",
            "restore-md",
            "verify-dump",
            "apply-al",
            "wipe-md",
            "outdate",
            "invalidate",
            "dstate",
            "check-resize")) {
      put(tables, command);
    }
    put(tables, "create-md", PEER_MAX_BIO_SIZE, AL_STRIPES, AL_STRIPE_SIZE_KB);
    put(tables, "forget-peer", NODE_ID);
    return Collections.unmodifiableMap(tables);
  }

  private static void put(Map<String, OptionTable> tables, String command, Option<?>... rows) {
    tables.put(command, OptionTable.of(command, rows));
  }
}
