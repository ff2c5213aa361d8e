package io.quorate.drbd.format;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.drbd.option.DrbdDisk;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdResourceOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What drbdadm 9.22 takes in {@code syncer}: the options of {@code net}, {@code disk} and {@code options}, in this
 * order; it refuses {@code rate} and the {@code c-…} options there, which release 9.29 takes again.
 */
final class SyncerOptions {
  static final OptionTable TABLE = table();

  private SyncerOptions() {}

  private static OptionTable table() {
    Map<String, Option<?>> rows = new LinkedHashMap<>();
    for (OptionTable table : List.of(DrbdNet.TABLE, DrbdDisk.TABLE, DrbdResourceOptions.TABLE)) {
      table.rows().forEach(row -> rows.putIfAbsent(row.name(), row));
    }
    List<Option<?>> all = new ArrayList<>(rows.values());
    Option<?> after = rows.get("resync-after");
    if (after != null) {
      all.add(renamed(after, "after"));
    }
    return OptionTable.of("syncer", all);
  }

  private static <T> Option<T> renamed(Option<T> row, String name) {
    return new Option<>(
        name, row.type(), row.defaultText(), row.unit(), row.since(), row.until(), row.help());
  }
}
