package io.quorate.core.xml;

import io.quorate.core.text.Source;
import org.jspecify.annotations.Nullable;

/** A processing instruction, {@code <?target data?>}; the XML declaration is the one with target {@code xml}. */
public final class XmlInstruction extends Located implements XmlNode {
  private final @Nullable String builtData;
  private final String target;

  private XmlInstruction(
      String target, @Nullable String builtData, @Nullable Source source, int start, int end) {
    super(source, start, end);
    this.target = target;
    this.builtData = builtData;
  }

  /**
   * An instruction that was built; line ends become line feeds, and space before the data goes.
   *
   * @throws IllegalArgumentException when the target is no name, or the data holds {@code ?>} or a character that cannot
   *     be written in XML
   */
  public static XmlInstruction of(String target, String data) {
    XmlChars.checkedName(target);
    if (target.indexOf(':') >= 0 || target.equalsIgnoreCase("xml") && !target.equals("xml")) {
      throw new IllegalArgumentException("not the target of an instruction: " + target);
    }
    String checked = XmlChars.verbatim(data, "?>");
    int from = XmlChars.skipSpace(checked, 0, checked.length());
    return new XmlInstruction(target, checked.substring(from), null, 0, 0);
  }

  static XmlInstruction parsed(String target, Source source, int start, int end) {
    return new XmlInstruction(target, null, source, start, end);
  }

  /** The name of the program that it is for. */
  public String target() {
    return target;
  }

  /** What follows the target, line ends as line feeds; decoded anew at each call. */
  public String data() {
    if (source == null) {
      return String.valueOf(builtData);
    }
    int from = XmlChars.skipSpace(source.text(), start + 2 + target.length(), end - 2);
    return XmlChars.lineFeeds(source.text().substring(from, end - 2));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof XmlInstruction instruction
        && target.equals(instruction.target)
        && data().equals(instruction.data());
  }

  @Override
  public int hashCode() {
    return target.hashCode() * 31 + data().hashCode();
  }

  /** The instruction with its delimiters. */
  @Override
  public String toString() {
    String data = data();
    return "<?" + target + (data.isEmpty() ? "" : " " + data) + "?>";
  }
}
