package io.quorate.core.xml;

import io.quorate.core.text.Source;
import org.jspecify.annotations.Nullable;

/** Characters between markup. */
public final class XmlText extends Located implements XmlNode {
  private final @Nullable String built;
  private final boolean blank;

  private XmlText(
      @Nullable String built, @Nullable Source source, int start, int end, boolean blank) {
    super(source, start, end);
    this.built = built;
    this.blank = blank;
  }

  /**
   * A text that was built; what needs escaping is escaped when it is printed.
   *
   * @throws IllegalArgumentException when a character cannot be written in XML
   */
  public static XmlText of(String value) {
    boolean blank = value.indexOf('\r') < 0 && XmlChars.isBlank(value, 0, value.length());
    return new XmlText(XmlChars.checked(value), null, 0, 0, blank);
  }

  static XmlText parsed(Source source, int start, int end, boolean blank) {
    return new XmlText(null, source, start, end, blank);
  }

  /** The characters, references resolved and line ends as line feeds; decoded anew at each call. */
  public String value() {
    return source == null
        ? String.valueOf(built)
        : References.decode(source.text(), start, end, false);
  }

  /** Whether there is nothing but space, tabulators and line ends, written as characters and not as references. */
  public boolean isBlank() {
    return blank;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof XmlText text && value().equals(text.value());
  }

  @Override
  public int hashCode() {
    return value().hashCode();
  }

  /** The value. */
  @Override
  public String toString() {
    return value();
  }
}
