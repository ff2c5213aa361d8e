package io.quorate.examples;

import io.quorate.storage.DeviceChain;
import io.quorate.storage.StorageObject;
import java.util.List;
import java.util.Optional;

/** Says what a mounted file system stands on, and what a failing disk takes with it. */
public final class FollowDevices {
  private FollowDevices() {}

  /** Prints both for a volume of virtual machines on LVM on DRBD. */
  public static void main(String... args) {
    DeviceChain chain = chain();
    System.out.println("/srv/images stands on " + names(chain.below("/srv/images")));
    System.out.println("/dev/sda3 carries " + names(chain.above("/dev/sda3")));
  }

  /** The devices of one node. */
  static DeviceChain chain() {
    return DeviceChain.of(
        new StorageObject.DrbdVolume("r0", 0, 0, Optional.of("/dev/sda3")),
        new StorageObject.VolumeGroup("vg-shared", List.of("/dev/drbd/by-res/r0/0")),
        new StorageObject.LogicalVolume("vg-shared", "images"),
        new StorageObject.Filesystem(
            "/dev/mapper/vg--shared-images", "ocfs2", "images", "", List.of("/srv/images")));
  }

  /** The first name of each. */
  static List<String> names(List<StorageObject> objects) {
    return objects.stream().map(object -> object.names().get(0)).toList();
  }
}
