package io.quorate.lvm.model;

import io.quorate.core.option.Options;
import io.quorate.lvm.value.LvmValue;
import java.util.List;
import java.util.Optional;

/**
 * A physical volume in metadata.
 *
 * @param section its section; the name of it, {@code pv0}, is what segments refer to
 */
public record PvMetadata(LvmSection section) {
  /**
   * A physical volume whose data begin at 1 MiB, as {@code pvcreate} makes it.
   *
   * @param name what segments refer to, for example {@code pv0}
   * @param id {@link LvmUuid#random} gives one
   * @param device a hint where it was, for example {@code /dev/drbd0}
   * @param deviceSectors its size in 512-byte sectors
   * @param extents how many extents it has
   */
  public static PvMetadata of(
      String name, String id, String device, long deviceSectors, long extents) {
    return new PvMetadata(
        LvmSection.of(
            name,
            Options.none()
                .with("id", LvmValue.of(id).spelled())
                .with("device", LvmValue.of(device).spelled())
                .with("status", "[ \"ALLOCATABLE\" ]")
                .with("flags", "[]")
                .with("dev_size", Long.toString(deviceSectors))
                .with("pe_start", "2048")
                .with("pe_count", Long.toString(extents))));
  }

  /** What segments call it, for example {@code pv0}. */
  public String name() {
    return section.name();
  }

  /** The UUID. */
  public Optional<String> id() {
    return section.text("id");
  }

  /** Where it was when the metadata were written: a hint only. */
  public Optional<String> device() {
    return section.text("device");
  }

  /** Its flags: {@code ALLOCATABLE}, {@code EXPORTED}, {@code MISSING}. */
  public List<String> status() {
    return section.texts("status");
  }

  /** The tags. */
  public List<String> tags() {
    return section.texts("tags");
  }

  /** Whether it was not there when the metadata were written. */
  public boolean isMissing() {
    return status().contains("MISSING") || section.texts("flags").contains("MISSING");
  }

  /** The size of the device in 512-byte sectors, if it is told. */
  public Optional<Long> deviceSectors() {
    return section.number("dev_size");
  }

  /** Where its first extent begins, in 512-byte sectors. */
  public long startSector() {
    return section.number("pe_start").orElse(0L);
  }

  /** How many extents it has. */
  public long extents() {
    return section.number("pe_count").orElse(0L);
  }
}
