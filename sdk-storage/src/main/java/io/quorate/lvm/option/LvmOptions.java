package io.quorate.lvm.option;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All settings of lvm.conf, by path, in the order of {@code lvmconfig}. */
public final class LvmOptions {
  private static final Map<String, LvmOption<?>> BY_PATH = new LinkedHashMap<>();

  static {
    Stream.of(
            ConfigOptions.ALL,
            DevicesOptions.ALL,
            AllocationOptions.ALL,
            LogOptions.ALL,
            BackupOptions.ALL,
            ShellOptions.ALL,
            GlobalOptions.ALL,
            ActivationOptions.ALL,
            MetadataOptions.ALL,
            ReportOptions.ALL,
            DmeventdOptions.ALL,
            TagsOptions.ALL,
            LocalOptions.ALL)
        .flatMap(List::stream)
        .forEach(option -> BY_PATH.put(option.path(), option));
  }

  private LvmOptions() {}

  /** All settings. */
  public static List<LvmOption<?>> all() {
    return List.copyOf(BY_PATH.values());
  }

  /** The setting of a path, for example {@code devices/filter} or {@code tags/backup/host_list}. */
  public static Optional<LvmOption<?>> find(String path) {
    LvmOption<?> known = BY_PATH.get(path);
    return known != null ? Optional.of(known) : Optional.ofNullable(BY_PATH.get(pattern(path)));
  }

  private static String pattern(String path) {
    return path.replaceFirst("^tags/[^/]+/", "tags/<tag>/")
        .replaceFirst("^metadata/disk_areas/[^/]+/", "metadata/disk_areas/<disk_area>/");
  }

  /** The sections at the top, in order. */
  public static List<String> sections() {
    return BY_PATH.keySet().stream()
        .map(path -> path.substring(0, path.indexOf('/')))
        .distinct()
        .toList();
  }

  /** Whether there is a section of a path, for example {@code devices} or {@code tags/backup}. */
  public static boolean isSection(String path) {
    String pattern = pattern(path + "/");
    return BY_PATH.keySet().stream().anyMatch(known -> known.startsWith(pattern))
        || path.equals("allocation/cache_settings")
        || isOpen(path);
  }

  /** Whether LVM does not look at the names of the settings of a section: those of tags and of cache policies. */
  public static boolean isOpen(String path) {
    return path.equals("tags")
        || path.startsWith("tags/")
        || path.startsWith("allocation/cache_settings/");
  }

  /** The names of the settings of a section. */
  public static Set<String> names(String section) {
    return BY_PATH.values().stream()
        .filter(option -> option.section().equals(section))
        .map(LvmOption::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
