package io.quorate.core.xml;

import io.quorate.core.text.Origin;
import io.quorate.core.text.Span;
import java.util.Optional;

/**
 * A piece of an XML document.
 *
 * <p>Immutable. Two nodes are equal when they say the same; where they were read from is not compared.
 */
public sealed interface XmlNode
    permits XmlElement, XmlText, XmlCData, XmlComment, XmlInstruction, XmlUnknown {
  /** The characters of a parsed node, from its first to its last; empty for a built one. */
  Optional<Span> span();

  /** Where the node was read from, as a component of a model. */
  Origin origin();
}
