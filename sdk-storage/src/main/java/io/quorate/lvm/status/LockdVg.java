package io.quorate.lvm.status;

import java.util.List;
import java.util.Optional;

/**
 * One lockspace of lvmlockd and the locks in it.
 *
 * @param name the volume group; empty for the lockspace {@code lvm_global} of the global lock
 * @param uuid of the volume group; empty for that lockspace
 * @param lockType {@code dlm}, {@code sanlock}, {@code idm}; empty for that lockspace
 * @param lockspace its name, {@code lvm_NAME}; empty when none is told
 * @param lockArguments what else is told about the lockspace, for example a host_id
 * @param locks in the order of the output
 * @param operations what is being done with the lockspace, as it is told
 */
public record LockdVg(
    String name,
    String uuid,
    String lockType,
    String lockspace,
    List<String> lockArguments,
    List<LockdLock> locks,
    List<String> operations) {
  /** Copies the lists. */
  public LockdVg {
    lockArguments = List.copyOf(lockArguments);
    locks = List.copyOf(locks);
    operations = List.copyOf(operations);
  }

  /** The lock of a logical volume, by its UUID. */
  public Optional<LockdLock> logicalVolume(String lvUuid) {
    return locks.stream()
        .filter(lock -> lock.resource() == LockdLock.Resource.LV && lock.uuid().equals(lvUuid))
        .findFirst();
  }
}
