package io.quorate.core.xml;

/**
 * How deep, long and wide a document may be; what is beyond a limit is reported, kept as text, and not read.
 *
 * @param depth levels of elements, the root being the first
 * @param length characters of the text, in UTF-16 code units
 * @param attributes attributes of one element
 * @param nodes nodes and attributes of the document
 * @param problems errors after which reading stops
 */
public record XmlLimits(int depth, int length, int attributes, int nodes, int problems) {
  /** 256 levels, 256 Mi characters, 10,000 attributes, 16 Mi nodes, 100 problems. */
  public static final XmlLimits DEFAULT =
      new XmlLimits(256, 256 * 1024 * 1024, 10_000, 16 * 1024 * 1024, 100);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException when one is below 1
   */
  public XmlLimits {
    if (depth < 1 || length < 1 || attributes < 1 || nodes < 1 || problems < 1) {
      throw new IllegalArgumentException("a limit is below 1");
    }
  }

  /** The same limits with another depth. */
  public XmlLimits withDepth(int levels) {
    return new XmlLimits(levels, length, attributes, nodes, problems);
  }

  /** The same limits with another length. */
  public XmlLimits withLength(int characters) {
    return new XmlLimits(depth, characters, attributes, nodes, problems);
  }

  /** The same limits with another number of attributes of one element. */
  public XmlLimits withAttributes(int count) {
    return new XmlLimits(depth, length, count, nodes, problems);
  }

  /** The same limits with another number of nodes and attributes. */
  public XmlLimits withNodes(int count) {
    return new XmlLimits(depth, length, attributes, count, problems);
  }

  /** The same limits with another number of errors after which reading stops. */
  public XmlLimits withProblems(int count) {
    return new XmlLimits(depth, length, attributes, nodes, count);
  }
}
