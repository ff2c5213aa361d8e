package io.quorate.drbd.option;

import static io.quorate.drbd.option.DrbdRelease.V8_3;
import static io.quorate.drbd.option.DrbdRelease.V8_4;
import static io.quorate.drbd.option.DrbdRelease.V9_22;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The options of each {@code drbdsetup} command.
 *
 * <p>A command that sets what a section of drbd.conf sets takes that section's rows; the others are in {@link
 * DrbdCommandRows}. From {@code drbdsetup xml-help COMMAND} (8.3: {@code drbdsetup-83 xml COMMAND}), which gives the
 * same names, kinds, ranges and defaults. The minor number after which to resync is a number here ({@code -1} for
 * none) and a name in the file, where drbdadm looks it up.
 */
public final class DrbdSetupOptions {
  private static final Set<String> OLD_NAMES = Set.of("rate", "after", "use-bmbv");
  private static final Map<DrbdRelease, Map<String, OptionTable>> TABLES =
      new EnumMap<>(DrbdRelease.class);

  static {
    for (DrbdRelease release : DrbdRelease.values()) {
      TABLES.put(release, tables(release));
    }
  }

  private DrbdSetupOptions() {}

  /** The options of a command of drbd-utils 9.22; empty when it does not know the command. */
  public static Optional<OptionTable> forCommand(String command) {
    return forCommand(command, V9_22);
  }

  /** The options of a command of a release; empty when the release does not know the command. */
  public static Optional<OptionTable> forCommand(String command, DrbdRelease release) {
    return Optional.ofNullable(TABLES.get(release).get(command));
  }

  /** The commands of a release that describe their options, in alphabetical order. */
  public static Set<String> commands(DrbdRelease release) {
    return Collections.unmodifiableSet(TABLES.get(release).keySet());
  }

  private static Map<String, OptionTable> tables(DrbdRelease release) {
    Map<String, List<Option<?>>> rows = new TreeMap<>(DrbdCommandRows.rows(release));
    if (release == V8_3) {
      put(rows, "disk", DrbdDisk.SECTION.table(release));
      put(rows, "net", DrbdNet.SECTION.table(release));
      put(rows, "syncer", DrbdSyncer.SECTION.table(release));
    } else if (release == V8_4) {
      put(rows, "attach", attach84());
      put(rows, "disk-options", without(attach84(), "size", "max-bio-bvecs"));
      put(rows, "connect", DrbdNet.SECTION.table(release));
      put(rows, "net-options", DrbdNet.SECTION.table(release));
      put(rows, "new-resource", DrbdResourceOptions.SECTION.table(release));
      put(rows, "resource-options", DrbdResourceOptions.SECTION.table(release));
    } else {
      OptionTable net = DrbdNet.SECTION.table(release);
      OptionTable device = DrbdDisk.DEVICE.table(release);
      put(rows, "attach", device);
      put(rows, "disk-options", without(device, "size"));
      put(rows, "new-peer", net);
      put(rows, "net-options", without(net, "transport", "load-balance-paths"));
      put(rows, "peer-device-options", DrbdPeerDevice.SECTION.table(release));
      put(rows, "new-resource", DrbdResourceOptions.SECTION.table(release));
      put(rows, "resource-options", DrbdResourceOptions.SECTION.table(release));
    }
    Map<String, OptionTable> tables = new TreeMap<>();
    rows.forEach((command, list) -> tables.put(command, OptionTable.of(command, list)));
    return tables;
  }

  private static OptionTable attach84() {
    return without(DrbdDisk.SECTION.table(V8_4), OLD_NAMES.toArray(String[]::new));
  }

  private static void put(Map<String, List<Option<?>>> rows, String command, OptionTable section) {
    Map<String, Option<?>> all = new LinkedHashMap<>();
    rows.getOrDefault(command, List.of()).forEach(row -> all.put(row.name(), row));
    section.rows().forEach(row -> all.putIfAbsent(row.name(), row));
    rows.put(command, new ArrayList<>(all.values()));
  }

  private static OptionTable without(OptionTable table, String... names) {
    Set<String> left = Set.of(names);
    return OptionTable.of(
        table.name(), table.rows().stream().filter(row -> !left.contains(row.name())).toList());
  }
}
