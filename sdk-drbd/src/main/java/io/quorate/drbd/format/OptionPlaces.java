package io.quorate.drbd.format;

import io.quorate.core.option.OptionTable;
import io.quorate.drbd.option.DrbdDisk;
import io.quorate.drbd.option.DrbdHandlers;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdPeerDevice;
import io.quorate.drbd.option.DrbdProxy;
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
    return renamed.isEmpty()
        ? Optional.empty()
        : Optional.of("it is called '" + current + "' today");
  }
}
