package io.quorate.lvm.command;

import io.quorate.lvm.model.LvmUuid;
import io.quorate.lvm.value.LvmSize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Options of {@code pvcreate}; pvcreate(8).
 *
 * @param uuid the UUID that it gets, for restoring lost metadata; {@code --norestorefile} goes with it
 * @param dataAlignment where data begin a multiple of
 * @param metadataSize the size of the metadata area
 * @param force also on a device that a volume group uses, or that has a signature: what is there is lost
 */
@Value.Builder
public record PvCreateOptions(
    Optional<String> uuid,
    Optional<LvmSize> dataAlignment,
    Optional<LvmSize> metadataSize,
    boolean force)
    implements WithPvCreateOptions {
  /**
   * Checks the UUID.
   *
   * @throws IllegalArgumentException when it has not the form of LVM
   */
  public PvCreateOptions {
    if (uuid.filter(id -> !LvmUuid.isValid(id)).isPresent()) {
      throw new IllegalArgumentException("no UUID of LVM: '" + uuid.get() + "'");
    }
  }

  /** No options. */
  public static PvCreateOptions none() {
    return builder().build();
  }

  /** A builder. */
  public static PvCreateOptionsBuilder builder() {
    return new PvCreateOptionsBuilder().force(false);
  }

  List<String> words() {
    return new Arguments()
        .value("--uuid", uuid)
        .flag("--norestorefile", uuid.isPresent())
        .value("--dataalignment", dataAlignment)
        .value("--metadatasize", metadataSize)
        .words(force ? List.of("--force", "--force", "--yes") : List.of())
        .words();
  }
}
