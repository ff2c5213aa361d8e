package io.quorate.core.xml;

import io.quorate.core.text.Source;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Characters of a text that are no XML, or XML that is refused: a document type definition, an end tag without start, the
 * rest of a text that is too deep.
 *
 * <p>Only parsing makes one; it was reported, and is kept so that the text stays whole.
 */
public final class XmlUnknown extends Located implements XmlNode {
  XmlUnknown(Source source, int start, int end) {
    super(source, start, end);
  }

  /** The characters as they were written. */
  public String raw() {
    return Objects.requireNonNull(source).text().substring(start, end);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof XmlUnknown unknown && raw().equals(unknown.raw());
  }

  @Override
  public int hashCode() {
    return raw().hashCode();
  }

  /** The characters as they were written. */
  @Override
  public String toString() {
    return raw();
  }
}
