package io.quorate.drbd.model;

import io.quorate.core.text.Origin;

/**
 * A {@code disk PATH;} statement.
 *
 * @param path a block device, or {@code none}
 * @param origin where it was read from
 */
public record BackingDisk(String path, Origin origin) {
  /** A statement that was built in code. */
  public static BackingDisk of(String path) {
    return new BackingDisk(path, Origin.none());
  }

  /** The disk of a diskless node. */
  public static BackingDisk none() {
    return of("none");
  }

  /** Whether the node has no disk. */
  public boolean isNone() {
    return path.equals("none");
  }
}
