package io.quorate.pacemaker.diff;

import java.util.Optional;

/**
 * An attribute that gets a value, or goes.
 *
 * @param name of the attribute
 * @param value the new value; empty when the attribute goes
 */
public record AttributeChange(String name, Optional<String> value) {
  /** An attribute that gets a value. */
  public static AttributeChange set(String name, String value) {
    return new AttributeChange(name, Optional.of(value));
  }

  /** An attribute that goes. */
  public static AttributeChange unset(String name) {
    return new AttributeChange(name, Optional.empty());
  }

  /** {@code name set} or {@code name removed}; the value may be a password. */
  @Override
  public String toString() {
    return name + (value.isPresent() ? " set" : " removed");
  }
}
