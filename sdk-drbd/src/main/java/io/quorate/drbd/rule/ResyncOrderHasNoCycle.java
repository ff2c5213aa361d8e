package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.effective.EffectiveHost;
import io.quorate.drbd.effective.EffectiveVolume;
import io.quorate.drbd.option.DrbdDisk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The order of resyncs has no circle. */
final class ResyncOrderHasNoCycle extends DrbdRule {
  ResyncOrderHasNoCycle() {
    super(
        "DRBD123",
        Severity.ERROR,
        "The order of resyncs has no circle",
        "Devices that wait for each other never resync; the kernel refuses the last "
            + "'resync-after' of the circle (error 'resync-after cycle detected'), and the device "
            + "is not attached. drbd.conf(5) 9.0, section disk, resync-after: 'a chain or tree'.",
        "take one 'resync-after' of the circle out");
  }

  private record Device(String resource, String volume) {
    static Device of(String text) {
      int slash = text.indexOf('/');
      return slash < 0
          ? new Device(text, "0")
          : new Device(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
      return resource + "/" + volume;
    }
  }

  private record Wait(Device on, Scope disk) {}

  @Override
  void look(EffectiveConfig config, Findings findings) {
    Map<Device, Wait> waits = new LinkedHashMap<>();
    for (ResourceView resource : config.views()) {
      for (EffectiveHost host : resource.hosts()) {
        for (EffectiveVolume volume : host.volumes()) {
          Scope disk = new Scope(resource, "volume " + volume.number(), volume.diskOptions());
          disk.text(DrbdDisk.RESYNC_AFTER)
              .ifPresent(
                  setting ->
                      waits.putIfAbsent(
                          new Device(resource.name(), Integer.toString(volume.number())),
                          new Wait(Device.of(setting.text()), disk)));
        }
      }
    }
    Set<Device> done = new HashSet<>();
    for (Device start : waits.keySet()) {
      follow(start, waits, done, findings);
    }
  }

  private static void follow(
      Device start, Map<Device, Wait> waits, Set<Device> done, Findings findings) {
    List<Device> chain = new ArrayList<>();
    Device device = start;
    while (waits.containsKey(device) && done.add(device)) {
      chain.add(device);
      device = waits.get(device).on();
    }
    int from = chain.indexOf(device);
    if (from < 0) {
      return;
    }
    List<Device> circle = new ArrayList<>(chain.subList(from, chain.size()));
    circle.add(device);
    Findings.Related finding =
        findings.add(
            waits.get(device).disk().at(DrbdDisk.RESYNC_AFTER),
            "resyncs wait for each other: "
                + circle.stream().map(Device::toString).collect(Collectors.joining(", then ")));
    for (Device other : circle.subList(1, circle.size() - 1)) {
      finding =
          finding.with(
              "and " + other + " waits here",
              waits.get(other).disk().setting(DrbdDisk.RESYNC_AFTER));
    }
  }
}
