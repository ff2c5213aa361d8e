package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncSection.builder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sections of all releases, by path. */
final class Sections {
  static final List<CorosyncSection> ALL =
      List.of(
          TopOptions.SECTION,
          TotemOptions.SECTION,
          InterfaceOptions.SECTION,
          MemberOptions.SECTION,
          LoggingOptions.SECTION,
          SubsystemOptions.SECTION,
          LoggingDaemonOptions.SECTION,
          QuorumOptions.SECTION,
          DeviceOptions.SECTION,
          DeviceNetOptions.SECTION,
          HeuristicsOptions.SECTION,
          builder("nodelist", "the nodes of the cluster").from(V2_4).build(),
          NodeOptions.SECTION,
          SystemOptions.SECTION,
          ResourcesOptions.SECTION,
          builder("resources.system", "what is watched of the node").from(V2_4).build(),
          MonitorOptions.SYSTEM_MEMORY,
          MonitorOptions.SYSTEM_LOAD,
          builder("resources.process", "what is watched of corosync").from(V2_4).build(),
          MonitorOptions.PROCESS_MEMORY,
          NozzleOptions.SECTION,
          UidGidOptions.SECTION,
          PloadOptions.SECTION,
          QbOptions.SECTION,
          ServiceOptions.SECTION,
          AmfOptions.SECTION,
          AisexecOptions.SECTION,
          builder("event", "the event service of openais").until(V2_4).build());

  static final Map<String, CorosyncSection> BY_PATH = byPath();

  private Sections() {}

  private static Map<String, CorosyncSection> byPath() {
    Map<String, CorosyncSection> map = new LinkedHashMap<>();
    for (CorosyncSection section : ALL) {
      map.put(section.path(), section);
    }
    return map;
  }
}
