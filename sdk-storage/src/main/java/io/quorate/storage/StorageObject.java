package io.quorate.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that storage stands on, or that stands on storage. */
public sealed interface StorageObject {
  /** Every spelling under which the host knows it; {@code LABEL=…}, {@code UUID=…} and mount points among them. */
  List<String> names();

  /**
   * A disk, a partition, or another device of which nothing more is known.
   *
   * @param path for example {@code /dev/sda3}
   */
  record Disk(String path) implements StorageObject {
    @Override
    public List<String> names() {
      return List.of(path);
    }
  }

  /**
   * A volume of a DRBD resource.
   *
   * @param resource the resource
   * @param volume the volume, 0 where the configuration has none
   * @param minor the minor number
   * @param backingDisk what it replicates, on this host; absent on a diskless one
   */
  record DrbdVolume(String resource, int volume, int minor, Optional<String> backingDisk)
      implements StorageObject {
    @Override
    public List<String> names() {
      List<String> names = new ArrayList<>();
      names.add("/dev/drbd" + minor);
      names.add("/dev/drbd/by-res/" + resource + "/" + volume);
      if (volume == 0) {
        names.add("/dev/drbd/by-res/" + resource);
      }
      return names;
    }
  }

  /**
   * A volume group.
   *
   * @param name the group
   * @param physicalVolumes the devices that it is made of, in any spelling
   */
  record VolumeGroup(String name, List<String> physicalVolumes) implements StorageObject {
    /** Copies the list. */
    public VolumeGroup {
      physicalVolumes = List.copyOf(physicalVolumes);
    }

    @Override
    public List<String> names() {
      return List.of("/dev/" + name);
    }
  }

  /**
   * A logical volume.
   *
   * @param group its volume group
   * @param name its own name
   */
  record LogicalVolume(String group, String name) implements StorageObject {
    @Override
    public List<String> names() {
      MapperName both = new MapperName(group, name);
      return List.of(both.groupPath(), both.mapperPath());
    }
  }

  /**
   * A file system.
   *
   * @param device what it is on, in any spelling
   * @param type for example {@code ocfs2}
   * @param label empty when there is none
   * @param uuid in any spelling; empty when it is not known
   * @param mountPoints where it is mounted, or shall be
   */
  record Filesystem(String device, String type, String label, String uuid, List<String> mountPoints)
      implements StorageObject {
    /** Copies the list. */
    public Filesystem {
      mountPoints = List.copyOf(mountPoints);
    }

    @Override
    public List<String> names() {
      List<String> names = new ArrayList<>(mountPoints);
      if (!label.isEmpty()) {
        names.add("LABEL=" + label);
      }
      if (!uuid.isEmpty()) {
        names.add("UUID=" + uuid.toLowerCase(Locale.ROOT));
      }
      return names;
    }
  }
}
