package io.quorate.drbd.effective;

import io.quorate.core.text.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be used once in a whole configuration; equal to every other claim of the same thing.
 *
 * <p>A large configuration has tens of thousands of them, nearly all without a conflict, so that their words are put
 * together when they are needed.
 *
 * @param kind what sort of thing
 * @param host the host that has it; empty where hosts do not matter
 * @param which the number, path or address
 * @param inherited whether a host takes it over from its resource: drbdadm looks at these after all others
 * @param by who uses it
 * @param origin where it is used
 */
record Claim(Kind kind, String host, Object which, boolean inherited, Owner by, Origin origin) {
  /** What can be claimed. */
  enum Kind {
    STACKING,
    BACKING_DISK,
    MINOR,
    DEVICE,
    META_DISK,
    ADDRESS
  }

  /**
   * A resource.
   *
   * @param resource its name
   * @param order its place in the configuration
   */
  record Owner(String resource, int order) {}

  /** Whether one resource may use it several times. */
  boolean shared() {
    return kind == Kind.ADDRESS;
  }

  /** How messages call it. */
  String what() {
    return switch (kind) {
      case STACKING -> "stacking on '" + which + "'";
      case BACKING_DISK -> "the backing disk " + which + " on " + host;
      case MINOR -> "minor " + which + " on " + host;
      case DEVICE -> "device " + which + " on " + host;
      case META_DISK -> "the meta-disk " + which + " on " + host;
      case ADDRESS -> "the address " + which;
    };
  }

  boolean isBefore(Claim other) {
    return inherited == other.inherited ? by.order < other.by.order : !inherited;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Claim that
        && kind == that.kind
        && host.equals(that.host)
        && which.equals(that.which);
  }

  @Override
  public int hashCode() {
    return (kind.ordinal() * 31 + host.hashCode()) * 31 + which.hashCode();
  }
}
