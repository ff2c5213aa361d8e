package io.quorate.drbd.rule;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding belongs.
 *
 * @param cause findings with one cause are one finding
 * @param origin what to point at
 * @param resource whose it is
 * @param detail which part of the resource: a connection, a volume; empty for all of it
 */
record Place(Object cause, Origin origin, ResourceView resource, String detail) {
  /** The head of a resource. */
  static Place of(ResourceView resource) {
    return new Place(new Same(resource), resource.resource().origin(), resource, "");
  }

  /** A setting that a resource has or inherits. */
  static Place of(ResourceView resource, String detail, Options.Setting setting) {
    return new Place(new Same(setting), setting.origin(), resource, detail);
  }

  /** A part of a resource. */
  static Place of(ResourceView resource, String detail, Object part, Origin origin) {
    return new Place(new Same(part), origin, resource, detail);
  }

  /** The same place, to be shown somewhere else. */
  Place shownAt(Origin other) {
    return new Place(cause, other, resource, detail);
  }

  /** An object that is equal to itself alone: two settings with one text are two settings. */
  private record Same(Object object) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Same that && that.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }
}
