package io.quorate.core.xml;

import io.quorate.core.text.Source;
import io.quorate.core.text.StringPool;
import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * The attributes of an element that was read, kept as numbers: large documents have millions of them, and most are asked
 * for their value at most.
 */
final class ParsedAttributes extends AbstractList<XmlAttribute> implements RandomAccess {
  /** Numbers for each attribute: start, start of the value, end of the value, end. */
  static final int STRIDE = 4;

  private static final int LONGEST_POOLED = 24;

  private final Source source;
  private final String[] names;
  private final int[] places;

  /**
   * Attributes of a source.
   *
   * @param names one for each
   * @param places {@link #STRIDE} for each; the start of the value is {@code ~start} when there is a reference, line end
   *     or tabulator in it
   */
  ParsedAttributes(Source source, String[] names, int[] places) {
    this.source = source;
    this.names = names;
    this.places = places;
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public XmlAttribute get(int index) {
    int at = index * STRIDE;
    int valueStart = places[at + 1];
    boolean plain = valueStart >= 0;
    return XmlAttribute.parsed(
        names[index],
        source,
        places[at],
        plain ? valueStart : ~valueStart,
        places[at + 2],
        places[at + 3],
        plain);
  }

  String name(int index) {
    return names[index];
  }

  String value(int index) {
    int valueStart = places[index * STRIDE + 1];
    int valueEnd = places[index * STRIDE + 2];
    return valueStart >= 0
        ? source.text().substring(valueStart, valueEnd)
        : References.decode(source.text(), ~valueStart, valueEnd, true);
  }

  /** The same, short values from a pool. */
  String value(int index, StringPool pool) {
    int valueStart = places[index * STRIDE + 1];
    int valueEnd = places[index * STRIDE + 2];
    return valueStart >= 0 && valueEnd - valueStart <= LONGEST_POOLED
        ? pool.get(source.text(), valueStart, valueEnd)
        : value(index);
  }
}
