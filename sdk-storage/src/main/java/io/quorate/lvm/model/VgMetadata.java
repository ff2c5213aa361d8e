package io.quorate.lvm.model;

import io.quorate.core.option.Options;
import io.quorate.lvm.value.LvmValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A volume group in metadata.
 *
 * @param section its section; everything that it says stays there
 */
public record VgMetadata(LvmSection section) {
  private static final String PVS = "physical_volumes";
  private static final String LVS = "logical_volumes";

  /**
   * A new volume group that can be resized, read and written.
   *
   * @param name its name
   * @param id {@link LvmUuid#random} gives one
   * @param extentSectors the size of an extent in 512-byte sectors, 8192 is 4 MiB
   */
  public static VgMetadata of(String name, String id, long extentSectors) {
    Options settings =
        Options.none()
            .with("id", LvmValue.of(id).spelled())
            .with("seqno", "1")
            .with("format", "\"lvm2\"")
            .with("status", "[ \"RESIZEABLE\", \"READ\", \"WRITE\" ]")
            .with("flags", "[]")
            .with("extent_size", Long.toString(extentSectors))
            .with("max_lv", "0")
            .with("max_pv", "0")
            .with("metadata_copies", "0");
    return new VgMetadata(
        LvmSection.of(name, settings, List.of(LvmSection.of(PVS, Options.none()))));
  }

  /** The name. */
  public String name() {
    return section.name();
  }

  /** The UUID. */
  public Optional<String> id() {
    return section.text("id");
  }

  /** The number of the change that made this metadata. */
  public Optional<Long> seqno() {
    return section.number("seqno");
  }

  /** The size of an extent in 512-byte sectors. */
  public long extentSectors() {
    return section.number("extent_size").orElse(0L);
  }

  /** Flags that old releases must understand: {@code RESIZEABLE}, {@code READ}, {@code WRITE}, {@code CLUSTERED} … */
  public List<String> status() {
    return section.texts("status");
  }

  /** Flags that old releases may read over, for example {@code WRITE_LOCKED}. */
  public List<String> flags() {
    return section.texts("flags");
  }

  /** The tags. */
  public List<String> tags() {
    return section.texts("tags");
  }

  /** The host that owns it, if any does. */
  public Optional<String> systemId() {
    return section.text("system_id").filter(id -> !id.isEmpty());
  }

  /** How it is locked between hosts: {@code dlm}, {@code sanlock}, {@code none}; empty for a local volume group. */
  public Optional<String> lockType() {
    return section.text("lock_type").filter(type -> !type.isEmpty());
  }

  /** What the lock manager is told, for example {@code 1.0.0:CLUSTER}. */
  public Optional<String> lockArgs() {
    return section.text("lock_args").filter(args -> !args.isEmpty());
  }

  /** Whether clvmd locked it, up to release 2.02; releases from 2.03 on do not touch it. */
  public boolean isClustered() {
    return status().contains("CLUSTERED");
  }

  /** Whether lvmlockd locks it. */
  public boolean isShared() {
    return lockType().filter(type -> !type.equals("none")).isPresent();
  }

  /** The physical volumes, in order. */
  public List<PvMetadata> physicalVolumes() {
    return inside(PVS).stream().map(PvMetadata::new).toList();
  }

  /** The logical volumes, internal ones among them, in order. */
  public List<LvMetadata> logicalVolumes() {
    return inside(LVS).stream().map(LvMetadata::new).toList();
  }

  /** Logical volumes that were removed and are remembered. */
  public List<LvmSection> historicalLogicalVolumes() {
    return inside("historical_logical_volumes");
  }

  /** The physical volume of a name in this metadata, for example {@code pv0}. */
  public Optional<PvMetadata> physicalVolume(String name) {
    return physicalVolumes().stream().filter(pv -> pv.name().equals(name)).findFirst();
  }

  /** The logical volume of a name. */
  public Optional<LvMetadata> logicalVolume(String name) {
    return logicalVolumes().stream().filter(lv -> lv.name().equals(name)).findFirst();
  }

  private List<LvmSection> inside(String list) {
    return section.sections().stream()
        .filter(inner -> inner.name().equals(list))
        .flatMap(inner -> inner.sections().stream())
        .toList();
  }

  /** The same volume group with a physical volume in the place of the one of its name, or at the end. */
  public VgMetadata withPhysicalVolume(PvMetadata pv) {
    return with(PVS, pv.section());
  }

  /** The same volume group with a logical volume in the place of the one of its name, or at the end. */
  public VgMetadata withLogicalVolume(LvMetadata lv) {
    return with(LVS, lv.section());
  }

  private VgMetadata with(String list, LvmSection one) {
    LvmSection all = section.section(list).orElseGet(() -> LvmSection.of(list, Options.none()));
    return new VgMetadata(section.withSection(all.withSection(one)));
  }

  /** The same volume group with a setting, for example {@code seqno}. */
  public VgMetadata with(String setting, LvmValue value) {
    return new VgMetadata(section.with(setting, value));
  }

  /** What uses the extents of a physical volume, in order; the rest is free. */
  public List<ExtentRange> used(PvMetadata pv) {
    List<ExtentRange> used = new ArrayList<>();
    for (LvMetadata lv : logicalVolumes()) {
      for (SegmentMetadata segment : lv.segments()) {
        for (SegmentMetadata.Area area : segment.stripes()) {
          if (area.name().equals(pv.name())) {
            used.add(new ExtentRange(area.start(), segment.areaExtents(), lv.name()));
          }
        }
      }
    }
    used.sort(Comparator.comparingLong(ExtentRange::start));
    return used;
  }

  /** The extents that no logical volume uses. */
  public long freeExtents() {
    long free = 0;
    for (PvMetadata pv : physicalVolumes()) {
      free += pv.extents() - used(pv).stream().mapToLong(ExtentRange::count).sum();
    }
    return free;
  }

  /** The size of a logical volume in bytes. */
  public long bytes(LvMetadata lv) {
    return lv.extents() * extentSectors() * 512;
  }
}
