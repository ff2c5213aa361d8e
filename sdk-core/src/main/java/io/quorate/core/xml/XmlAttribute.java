package io.quorate.core.xml;

import io.quorate.core.text.Origin;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of an element; namespace declarations are attributes too.
 *
 * <p>Equal to another with the same name, as written, and the same value.
 */
public final class XmlAttribute extends Located {
  private final String name;
  private final @Nullable String built;
  private final int valueStart;
  private final int valueEnd;
  private final boolean plain;

  private XmlAttribute(
      String name,
      @Nullable String built,
      @Nullable Source source,
      int start,
      int valueStart,
      int valueEnd,
      int end,
      boolean plain) {
    super(source, start, end);
    this.name = name;
    this.built = built;
    this.valueStart = valueStart;
    this.valueEnd = valueEnd;
    this.plain = plain;
  }

  /**
   * An attribute that was built; what needs escaping is escaped when it is printed.
   *
   * @throws IllegalArgumentException when the name is none, or a character of the value cannot be written in XML
   */
  public static XmlAttribute of(String name, String value) {
    return new XmlAttribute(
        XmlChars.checkedName(name), XmlChars.checked(value), null, 0, 0, 0, 0, true);
  }

  /**
   * An attribute that was read.
   *
   * @param plain whether the value has no reference, line end or tabulator
   */
  static XmlAttribute parsed(
      String name, Source source, int start, int valueStart, int valueEnd, int end, boolean plain) {
    return new XmlAttribute(name, null, source, start, valueStart, valueEnd, end, plain);
  }

  /** The name as written, with its prefix. */
  public String name() {
    return name;
  }

  /** The part before the colon; empty when there is none. */
  public Optional<String> prefix() {
    return XmlNames.prefix(name);
  }

  /** The part after the colon, or all of the name. */
  public String localName() {
    return XmlNames.localName(name);
  }

  /** The value, references resolved and each line end or tabulator as a space; decoded anew at each call. */
  public String value() {
    if (source == null) {
      return String.valueOf(built);
    }
    return plain
        ? source.text().substring(valueStart, valueEnd)
        : References.decode(source.text(), valueStart, valueEnd, true);
  }

  /** The characters of the value without its quotes; empty for a built one. */
  public Optional<Span> valueSpan() {
    return source == null ? Optional.empty() : Optional.of(source.span(valueStart, valueEnd));
  }

  /** Where the value was read from, as a component of a model. */
  public Origin valueOrigin() {
    return source == null ? Origin.none() : Origin.of(source, valueStart, valueEnd);
  }

  int valueStart() {
    return valueStart;
  }

  int valueEnd() {
    return valueEnd;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof XmlAttribute attribute
        && name.equals(attribute.name)
        && value().equals(attribute.value());
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + value().hashCode();
  }

  /** {@code name="value"} in canonical form. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    References.attribute(out.append(name).append("=\""), value(), '"');
    return out.append('"').toString();
  }
}
