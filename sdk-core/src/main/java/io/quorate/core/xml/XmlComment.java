package io.quorate.core.xml;

import io.quorate.core.text.Source;
import org.jspecify.annotations.Nullable;

/** A remark: {@code <!--...-->}. */
public final class XmlComment extends Located implements XmlNode {
  static final String OPEN = "<!--";
  static final String CLOSE = "-->";

  private final @Nullable String built;

  private XmlComment(@Nullable String built, @Nullable Source source, int start, int end) {
    super(source, start, end);
    this.built = built;
  }

  /**
   * A comment that was built; line ends become line feeds.
   *
   * @throws IllegalArgumentException when it holds two hyphens in a row, ends with one, or holds a character that
   *     cannot be written in XML
   */
  public static XmlComment of(String value) {
    if (value.endsWith("-")) {
      throw new IllegalArgumentException("a comment cannot end with '-'");
    }
    return new XmlComment(XmlChars.verbatim(value, "--"), null, 0, 0);
  }

  static XmlComment parsed(Source source, int start, int end) {
    return new XmlComment(null, source, start, end);
  }

  /** The characters between the delimiters, line ends as line feeds; decoded anew at each call. */
  public String value() {
    return source == null
        ? String.valueOf(built)
        : XmlChars.lineFeeds(source.text().substring(start + OPEN.length(), end - CLOSE.length()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof XmlComment comment && value().equals(comment.value());
  }

  @Override
  public int hashCode() {
    return value().hashCode();
  }

  /** The comment with its delimiters. */
  @Override
  public String toString() {
    return OPEN + value() + CLOSE;
  }
}
