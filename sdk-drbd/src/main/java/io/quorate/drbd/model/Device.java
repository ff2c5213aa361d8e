package io.quorate.drbd.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A {@code device} statement: {@code /dev/drbd0}, {@code minor 0}, or {@code /dev/drbd_home minor 0}.
 *
 * @param path as it is written
 * @param minor the minor number when it is written, 0..1048575
 * @param origin where it was read from
 */
public record Device(Optional<String> path, OptionalInt minor, Origin origin) {
  /** {@code device /dev/drbdN;}. */
  public static Device of(String path) {
    return new Device(Optional.of(path), OptionalInt.empty(), Origin.none());
  }

  /** {@code device minor N;}. */
  public static Device minor(int minor) {
    return new Device(Optional.empty(), OptionalInt.of(minor), Origin.none());
  }

  /** {@code device PATH minor N;}. */
  public static Device of(String path, int minor) {
    return new Device(Optional.of(path), OptionalInt.of(minor), Origin.none());
  }

  /** The path with {@code /dev/} in front, which may be left out: {@code /dev/drbd0}; absent when only the minor is given. */
  public Optional<String> fullPath() {
    return path.map(text -> text.startsWith("drbd") ? "/dev/" + text : text);
  }

  /** The minor number that is written, or that {@code /dev/drbdN} names. */
  public OptionalInt minorNumber() {
    if (minor.isPresent() || path.isEmpty()) {
      return minor;
    }
    String text = fullPath().orElse("");
    int digits = text.length();
    while (digits > 0
        && Character.isDigit(text.charAt(digits - 1))
        && text.charAt(digits - 1) < 128) {
      digits--;
    }
    if (!text.startsWith("/dev/drbd")
        || digits != "/dev/drbd".length()
        || text.length() - digits > 9) {
      return OptionalInt.empty();
    }
    return digits == text.length()
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(text.substring(digits)));
  }
}
