package io.quorate.lvm.model;

import io.quorate.core.option.Options;
import io.quorate.lvm.value.LvmValue;
import java.util.List;
import java.util.Optional;

/**
 * The metadata of volume groups as text: what {@code vgcfgbackup} writes, and what lies on the PVs; vgcfgbackup(8).
 *
 * <pre>{@code
 * LvmMetadata metadata = LvmFormats.METADATA.open(Path.of("/etc/lvm/backup/vg0")).orThrow().value();
 * VgMetadata vg = metadata.volumeGroups().get(0);
 * long free = vg.freeExtents();
 * }</pre>
 *
 * @param settings the head of the file: {@code contents}, {@code version}, {@code description}, {@code creation_host}, {@code
 *     creation_time}
 * @param sections the volume groups, in the file's order
 */
public record LvmMetadata(Options settings, List<LvmSection> sections) {
  /** What {@code contents} says in every such file. */
  public static final String CONTENTS = "Text Format Volume Group";

  /**
   * Copies the list, and spells the values as LVM does.
   *
   * @throws IllegalArgumentException when the text of a setting is no value
   */
  public LvmMetadata {
    settings = LvmSection.spelled(settings);
    sections = List.copyOf(sections);
  }

  /** A file of one volume group, as {@code vgcfgrestore} takes it. */
  public static LvmMetadata of(VgMetadata vg) {
    Options head =
        Options.none()
            .with("contents", LvmValue.of(CONTENTS).spelled())
            .with("version", "1")
            .with("description", "\"\"")
            .with("creation_host", "\"\"")
            .with("creation_time", "0");
    return new LvmMetadata(head, List.of(vg.section()));
  }

  /** The volume groups; a file of {@code vgcfgbackup} has one. */
  public List<VgMetadata> volumeGroups() {
    return sections.stream().map(VgMetadata::new).toList();
  }

  /** The volume group of a name. */
  public Optional<VgMetadata> volumeGroup(String name) {
    return volumeGroups().stream().filter(vg -> vg.name().equals(name)).findFirst();
  }

  /** The same file with a volume group in the place of the one of its name, or at the end. */
  public LvmMetadata withVolumeGroup(VgMetadata vg) {
    return new LvmMetadata(settings, LvmSection.put(sections, vg.section()));
  }

  /** The text of a setting of the head, for example {@code description}. */
  public Optional<String> text(String setting) {
    return settings
        .text(setting)
        .flatMap(LvmValue::read)
        .flatMap(value -> value.texts().stream().findFirst());
  }
}
