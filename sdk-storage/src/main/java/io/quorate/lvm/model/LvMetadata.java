package io.quorate.lvm.model;

import io.quorate.core.option.Options;
import io.quorate.lvm.value.LvmValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A logical volume in metadata.
 *
 * @param section its section
 */
public record LvMetadata(LvmSection section) {
  /**
   * A visible logical volume that can be read and written.
   *
   * @param id {@link LvmUuid#random} gives one
   * @param segments in order, without gaps
   */
  public static LvMetadata of(String name, String id, SegmentMetadata... segments) {
    Options settings =
        Options.none()
            .with("id", LvmValue.of(id).spelled())
            .with("status", "[ \"READ\", \"WRITE\", \"VISIBLE\" ]")
            .with("flags", "[]")
            .with("segment_count", Integer.toString(segments.length));
    List<LvmSection> inside = new ArrayList<>();
    for (SegmentMetadata segment : segments) {
      inside.add(segment.section());
    }
    return new LvMetadata(LvmSection.of(name, settings, inside));
  }

  /** The name. */
  public String name() {
    return section.name();
  }

  /** The UUID. */
  public Optional<String> id() {
    return section.text("id");
  }

  /** Its flags: {@code READ}, {@code WRITE}, {@code VISIBLE} … */
  public List<String> status() {
    return section.texts("status");
  }

  /** Flags that old releases may read over, for example {@code ACTIVATION_SKIP}. */
  public List<String> flags() {
    return section.texts("flags");
  }

  /** The tags. */
  public List<String> tags() {
    return section.texts("tags");
  }

  /** Whether it is one that users see, and no part of another. */
  public boolean isVisible() {
    return status().contains("VISIBLE");
  }

  /** When it was made, if it is told. */
  public Optional<Instant> creationTime() {
    return section.number("creation_time").map(Instant::ofEpochSecond);
  }

  /** On which host it was made, if it is told. */
  public Optional<String> creationHost() {
    return section.text("creation_host");
  }

  /** What lvmlockd uses as its lock, for example {@code dlm}; empty without lvmlockd. */
  public Optional<String> lockArgs() {
    return section.text("lock_args").filter(args -> !args.isEmpty());
  }

  /** The segments, in order. */
  public List<SegmentMetadata> segments() {
    return section.sections().stream()
        .filter(inner -> inner.name().startsWith("segment"))
        .map(SegmentMetadata::new)
        .toList();
  }

  /** How many extents it has. */
  public long extents() {
    return segments().stream().mapToLong(SegmentMetadata::extents).sum();
  }

  /** The same logical volume with a setting. */
  public LvMetadata with(String setting, LvmValue value) {
    return new LvMetadata(section.with(setting, value));
  }
}
