package io.quorate.core.xml;

import io.quorate.core.text.Source;
import org.jspecify.annotations.Nullable;

/** Characters that were written without escaping: {@code <![CDATA[...]]>}. */
public final class XmlCData extends Located implements XmlNode {
  static final String OPEN = "<![CDATA[";
  static final String CLOSE = "]]>";

  private final @Nullable String built;

  private XmlCData(@Nullable String built, @Nullable Source source, int start, int end) {
    super(source, start, end);
    this.built = built;
  }

  /**
   * A section that was built; line ends become line feeds.
   *
   * @throws IllegalArgumentException when it holds its own end or a character that cannot be written in XML
   */
  public static XmlCData of(String value) {
    return new XmlCData(XmlChars.verbatim(value, CLOSE), null, 0, 0);
  }

  static XmlCData parsed(Source source, int start, int end) {
    return new XmlCData(null, source, start, end);
  }

  /** The characters, line ends as line feeds; decoded anew at each call. */
  public String value() {
    return source == null
        ? String.valueOf(built)
        : XmlChars.lineFeeds(source.text().substring(start + OPEN.length(), end - CLOSE.length()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof XmlCData section && value().equals(section.value());
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
