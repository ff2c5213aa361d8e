package io.quorate.lvm.status;

import java.util.List;
import java.util.Optional;

/**
 * The locks that lvmlockd holds on a host: {@code lvmlockctl --info} of 2.03.16.
 *
 * @param volumeGroups one for each lockspace, that of the global lock among them
 */
public record LockdInfo(List<LockdVg> volumeGroups) {
  /** Copies the list. */
  public LockdInfo {
    volumeGroups = List.copyOf(volumeGroups);
  }

  /** The entry of a volume group; without one its lockspace is not started. */
  public Optional<LockdVg> volumeGroup(String name) {
    return volumeGroups.stream().filter(vg -> vg.name().equals(name)).findFirst();
  }

  /** The global lock, in whichever lockspace it is. */
  public Optional<LockdLock> globalLock() {
    return volumeGroups.stream()
        .flatMap(vg -> vg.locks().stream())
        .filter(lock -> lock.resource() == LockdLock.Resource.GL)
        .findFirst();
  }
}
