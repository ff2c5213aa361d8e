package io.quorate.drbd.model;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;

/**
 * A {@code volume N { disk { … } }} section of a connection.
 *
 * @param number the volume
 * @param disk its peer-device options on this connection
 * @param origin where it was read from
 */
public record PeerVolume(int number, Options disk, Origin origin) {
  /** A section that was built in code. */
  public static PeerVolume of(int number, Options disk) {
    return new PeerVolume(number, disk, Origin.none());
  }
}
