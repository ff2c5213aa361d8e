package io.quorate.core.value;

/** A part of a model that listings leave out while it holds nothing. */
public interface Omittable {
  /** Whether it holds nothing. */
  boolean isEmpty();
}
