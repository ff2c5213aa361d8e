package io.quorate.drbd.format;

import io.quorate.core.option.OptionTable;
import io.quorate.drbd.option.DrbdDisk;
import io.quorate.drbd.option.DrbdHandlers;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdOptionHistory;
import io.quorate.drbd.option.DrbdPeerDevice;
import io.quorate.drbd.option.DrbdProxy;
import io.quorate.drbd.option.DrbdRelease;
import io.quorate.drbd.option.DrbdResourceOptions;
import io.quorate.drbd.option.DrbdStartup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Knows which section an option belongs to, for the help of "unknown option". */
final class OptionPlaces {
  private static final Map<String, OptionTable> SECTIONS = new LinkedHashMap<>();
  private static final Map<String, String> RENAMED =
      Map.of("rate", "resync-rate", "after", "resync-after", "outdate-peer", "fence-peer");

  static {
    SECTIONS.put("net", DrbdNet.TABLE);
    SECTIONS.put("disk", DrbdDisk.TABLE);
    SECTIONS.put("options", DrbdResourceOptions.TABLE);
    SECTIONS.put("handlers", DrbdHandlers.TABLE);
    SECTIONS.put("startup", DrbdStartup.TABLE);
    SECTIONS.put("proxy", DrbdProxy.TABLE);
  }

  private OptionPlaces() {}

  /** For an option that 9.22 does not know at all: the releases that do. */
  private static Optional<String> otherReleases(String name) {
    return DrbdOptionHistory.everywhere(name).stream()
        .filter(history -> !history.releases().isEmpty())
        .findFirst()
        .map(
            history ->
                "drbd-utils 9.22 does not know it; known in '"
                    + history.section()
                    + "' to "
                    + String.join(
                        ", ", history.releases().stream().map(DrbdRelease::label).toList()));
  }

  /** Where an option that a section does not know is known. */
  static Optional<String> help(String name, String section) {
    String current = RENAMED.getOrDefault(name, name);
    String renamed = current.equals(name) ? "" : "it is called '" + current + "' today; ";
    if (DrbdPeerDevice.TABLE.contains(current) && !section.equals("disk")) {
      return Optional.of(renamed + "write it in 'disk { }' of the resource, volume or connection");
    }
    for (Map.Entry<String, OptionTable> entry : SECTIONS.entrySet()) {
      if (!entry.getKey().equals(section) && entry.getValue().contains(current)) {
        return Optional.of(
            renamed + "it belongs into '" + entry.getKey() + " { }' of the resource");
      }
    }
    if (!renamed.isEmpty()) {
      return Optional.of("it is called '" + current + "' today");
    }
    return otherReleases(current);
  }
}
