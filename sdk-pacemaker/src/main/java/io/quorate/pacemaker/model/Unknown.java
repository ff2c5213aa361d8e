package io.quorate.pacemaker.model;

import io.quorate.core.value.Omittable;
import io.quorate.core.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an element has that no schema knows; it is kept, and printed again.
 *
 * @param attributes in order
 * @param elements in order
 * @param text the element's own text, without space at its ends
 */
public record Unknown(List<Attribute> attributes, List<Child> elements, String text)
    implements Omittable {
  private static final Unknown NONE = new Unknown(List.of(), List.of(), "");

  /** Copies the lists. */
  public Unknown {
    attributes = List.copyOf(attributes);
    elements = List.copyOf(elements);
  }

  /** Nothing. */
  public static Unknown none() {
    return NONE;
  }

  /** Some attributes. */
  public static Unknown of(Attribute... attributes) {
    return new Unknown(List.of(attributes), List.of(), "");
  }

  @Override
  public boolean isEmpty() {
    return attributes.isEmpty() && elements.isEmpty() && text.isEmpty();
  }

  /** The value of an attribute. */
  public Optional<String> attribute(String name) {
    return attributes.stream().filter(a -> a.name().equals(name)).findFirst().map(Attribute::value);
  }

  /**
   * An attribute.
   *
   * @param name as written, with its prefix
   * @param value references resolved
   */
  public record Attribute(String name, String value) {}

  /**
   * A child element.
   *
   * <p>The place is not part of the value: it says where to print the child, and two that differ in it are equal.
   *
   * @param place how many of its siblings that schemas know stand in front of it
   * @param element with all that is in it
   */
  public record Child(int place, XmlElement element) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Child child && element.equals(child.element);
    }

    @Override
    public int hashCode() {
      return element.hashCode();
    }
  }
}
