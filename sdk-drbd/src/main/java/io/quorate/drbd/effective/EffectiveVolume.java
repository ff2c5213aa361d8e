package io.quorate.drbd.effective;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.drbd.model.MetaDisk;
import java.util.Optional;

/**
 * A volume on one host, with everything that it inherits.
 *
 * @param number the volume's number
 * @param implicit whether it is written without {@code volume}
 * @param minor the device's minor number; -1 when there is none, which is reported
 * @param device the path of the replicated device
 * @param disk the path of the backing device; absent on a diskless host
 * @param metaDisk where the metadata is; absent on a diskless host
 * @param diskOptions {@code disk} options: of the volume on this host, else of the volume, the resource, common
 * @param peerDeviceOptions peer-device options, inherited alike, before those of a connection
 * @param origin where the volume was read from
 */
public record EffectiveVolume(
    int number,
    boolean implicit,
    int minor,
    String device,
    Optional<String> disk,
    Optional<MetaDisk> metaDisk,
    Options diskOptions,
    Options peerDeviceOptions,
    Origin origin) {

  /** Whether the host has no disk for it. */
  public boolean isDiskless() {
    return disk.isEmpty();
  }
}
