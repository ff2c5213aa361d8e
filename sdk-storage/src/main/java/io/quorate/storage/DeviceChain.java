package io.quorate.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands on what, on one host: backing disk, DRBD volume, volume group, logical volume, file system; immutable.
 *
 * <pre>{@code
 * DeviceChain chain =
 *     DeviceChain.of(
 *         new StorageObject.DrbdVolume("r0", 0, 0, Optional.of("/dev/sda3")),
 *         new StorageObject.VolumeGroup("vg-shared", List.of("/dev/drbd/by-res/r0/0")),
 *         new StorageObject.LogicalVolume("vg-shared", "images"),
 *         new StorageObject.Filesystem(
 *             "/dev/mapper/vg--shared-images", "ocfs2", "images", "", List.of("/srv/images")));
 * List<StorageObject> below = chain.below("/srv/images");
 * }</pre>
 *
 * <p>A device is found under any of its names: {@code /dev/drbd0} and {@code /dev/drbd/by-res/r0/0}, {@code
 * /dev/vg-shared/images} and {@code /dev/mapper/vg--shared-images}, {@code LABEL=images}, {@code UUID=…}, a mount point.
 */
public final class DeviceChain {
  private final List<StorageObject> objects;
  private final Map<String, StorageObject> byName = new HashMap<>();
  private final Map<StorageObject, List<StorageObject>> under = new HashMap<>();

  private DeviceChain(Collection<StorageObject> given) {
    Set<StorageObject> all = new LinkedHashSet<>(given);
    for (StorageObject object : given) {
      object.names().forEach(name -> byName.putIfAbsent(normal(name), object));
    }
    for (StorageObject object : given) {
      List<StorageObject> lower = new ArrayList<>();
      for (String name : directlyBelow(object)) {
        StorageObject found = byName.computeIfAbsent(normal(name), StorageObject.Disk::new);
        all.add(found);
        lower.add(found);
      }
      under.put(object, lower);
    }
    objects = List.copyOf(all);
  }

  /** A chain of objects, in any order; a device that one stands on and that is not given is a {@link StorageObject.Disk}. */
  public static DeviceChain of(Collection<StorageObject> objects) {
    return new DeviceChain(objects);
  }

  /** A chain of objects, in any order. */
  public static DeviceChain of(StorageObject... objects) {
    return of(List.of(objects));
  }

  private static List<String> directlyBelow(StorageObject object) {
    if (object instanceof StorageObject.DrbdVolume drbd) {
      return drbd.backingDisk().map(List::of).orElse(List.of());
    }
    if (object instanceof StorageObject.VolumeGroup group) {
      return group.physicalVolumes();
    }
    if (object instanceof StorageObject.LogicalVolume volume) {
      return List.of("/dev/" + volume.group());
    }
    return object instanceof StorageObject.Filesystem filesystem
        ? List.of(filesystem.device())
        : List.of();
  }

  /** All objects, those that were given first. */
  public List<StorageObject> objects() {
    return objects;
  }

  /** The object of a name in any spelling. */
  public Optional<StorageObject> find(String name) {
    return Optional.ofNullable(byName.get(normal(name)));
  }

  /** Whether two names are of one object. */
  public boolean isSame(String one, String other) {
    Optional<StorageObject> found = find(one);
    return normal(one).equals(normal(other)) || (found.isPresent() && found.equals(find(other)));
  }

  /** Everything that an object stands on, the nearest first; the object itself is not among it. */
  public List<StorageObject> below(String name) {
    return find(name).map(this::below).orElse(List.of());
  }

  /** Everything that an object stands on, the nearest first. */
  public List<StorageObject> below(StorageObject object) {
    Set<StorageObject> seen = new LinkedHashSet<>();
    List<StorageObject> level = under.getOrDefault(object, List.of());
    while (!level.isEmpty()) {
      List<StorageObject> next = new ArrayList<>();
      for (StorageObject each : level) {
        if (!each.equals(object) && seen.add(each)) {
          next.addAll(under.getOrDefault(each, List.of()));
        }
      }
      level = next;
    }
    return List.copyOf(seen);
  }

  /** Everything that stands on an object, in the order of {@link #objects()}. */
  public List<StorageObject> above(String name) {
    return find(name)
        .map(object -> objects.stream().filter(each -> below(each).contains(object)).toList())
        .orElse(List.of());
  }

  /** The DRBD volumes below a device, a file system, or a mount point. */
  public List<StorageObject.DrbdVolume> drbdBelow(String name) {
    List<StorageObject> all = new ArrayList<>(below(name));
    find(name).ifPresent(all::add);
    return all.stream()
        .filter(StorageObject.DrbdVolume.class::isInstance)
        .map(StorageObject.DrbdVolume.class::cast)
        .toList();
  }

  /** One spelling of names that mean the same by themselves. */
  private static String normal(String name) {
    if (name.startsWith("LABEL=")) {
      return "LABEL=" + unquoted(name.substring(6));
    }
    if (name.startsWith("UUID=")) {
      return "UUID=" + unquoted(name.substring(5)).replace("-", "").toLowerCase(Locale.ROOT);
    }
    String path = name.replaceAll("/+", "/");
    if (path.length() > 1 && path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    if (path.startsWith("/dev/mapper/")) {
      return MapperName.parse(path.substring("/dev/mapper/".length()))
          .map(MapperName::groupPath)
          .orElse(path);
    }
    return path;
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
