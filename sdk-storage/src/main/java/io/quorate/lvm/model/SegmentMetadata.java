package io.quorate.lvm.model;

import io.quorate.core.option.Options;
import io.quorate.lvm.value.LvmValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A segment of a logical volume in metadata.
 *
 * @param section its section, {@code segment1}; what its type needs is in its settings
 */
public record SegmentMetadata(LvmSection section) {
  /**
   * Where data of a segment lie.
   *
   * @param name a physical volume of the metadata, {@code pv0}, or a logical volume
   * @param start the first extent there
   */
  public record Area(String name, long start) {}

  /**
   * A segment of type {@code striped} over one or more areas.
   *
   * @param number its number in the logical volume, from 1
   * @param start the first extent in the logical volume
   * @param extents how many extents it has; a multiple of the number of areas
   * @param stripeSectors the size of a stripe in 512-byte sectors; not written for one area
   * @throws IllegalArgumentException when there is no area, or the extents are no multiple of the areas
   */
  public static SegmentMetadata striped(
      int number, long start, long extents, long stripeSectors, Area... areas) {
    if (areas.length == 0 || extents % areas.length != 0) {
      throw new IllegalArgumentException(extents + " extents on " + areas.length + " areas");
    }
    List<LvmValue.Single> stripes = new ArrayList<>();
    for (Area area : areas) {
      stripes.add(LvmValue.of(area.name()));
      stripes.add(LvmValue.of(area.start()));
    }
    Options settings =
        Options.none()
            .with("start_extent", Long.toString(start))
            .with("extent_count", Long.toString(extents))
            .with("type", "\"striped\"")
            .with("stripe_count", Integer.toString(areas.length));
    if (areas.length > 1) {
      settings = settings.with("stripe_size", Long.toString(stripeSectors));
    }
    return new SegmentMetadata(
        LvmSection.of(
            "segment" + number, settings.with("stripes", new LvmValue.Array(stripes).spelled())));
  }

  /** A segment on one area; {@link #striped}. */
  public static SegmentMetadata linear(int number, long start, long extents, Area area) {
    return striped(number, start, extents, 0, area);
  }

  /** The first extent in the logical volume, from 0. */
  public long start() {
    return section.number("start_extent").orElse(0L);
  }

  /** How many extents it has. */
  public long extents() {
    return section.number("extent_count").orElse(0L);
  }

  /** The type: {@code striped}, {@code raid1}, {@code thin-pool} …; a part behind {@code +} is for newer releases. */
  public Optional<String> type() {
    return section.text("type");
  }

  /** Where its data lie, for types of stripes; others name logical volumes in settings of their own. */
  public List<Area> stripes() {
    return areas("stripes");
  }

  /** The areas of a setting: names and numbers by turns. */
  public List<Area> areas(String setting) {
    List<LvmValue.Single> values = section.value(setting).map(LvmValue::values).orElse(List.of());
    List<Area> areas = new ArrayList<>();
    for (int i = 0; i + 1 < values.size(); i += 2) {
      if (values.get(i) instanceof LvmValue.Text name
          && values.get(i + 1) instanceof LvmValue.Int start) {
        areas.add(new Area(name.text(), start.value()));
      }
    }
    return areas;
  }

  /** How many extents it has on each area. */
  public long areaExtents() {
    int areas = stripes().size();
    return areas == 0 ? 0 : extents() / areas;
  }

  /** The names of the logical volumes that it is made of: pool, metadata, images, origin. */
  public List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (String key :
        List.of(
            "thin_pool",
            "metadata",
            "pool",
            "origin",
            "cow_store",
            "cache_pool",
            "data",
            "vdo_pool",
            "writecache",
            "mirror_log")) {
      section.text(key).ifPresent(parts::add);
    }
    for (String key : List.of("raids", "raid0_lvs")) {
      parts.addAll(section.texts(key));
    }
    areas("mirrors").forEach(area -> parts.add(area.name()));
    return parts;
  }
}
