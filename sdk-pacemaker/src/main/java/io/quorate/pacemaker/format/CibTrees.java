package io.quorate.pacemaker.format;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Origin;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.Cib;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** CIBs as XML elements and back, for what works on the tree: differences, schemas, queries. */
public final class CibTrees {
  private static final CibCodec CODEC = new CibCodec();

  private CibTrees() {}

  /** The element {@code cib} of a CIB, with everything that it says. */
  public static XmlElement of(Cib cib) {
    return CibXml.write(Writing.whole(), cib);
  }

  /**
   * The elements {@code cib} of several CIBs; what is equal in the first and in another one, at the same place, is one
   * object, so that a comparison of the trees need not look into it.
   */
  public static List<XmlElement> of(Cib first, Cib... others) {
    EqualElements equal = new EqualElements();
    for (Cib other : others) {
      equal.match(first, other);
    }
    Writing writing = Writing.once(equal);
    List<XmlElement> result = new ArrayList<>();
    result.add(CibXml.write(writing, first));
    for (Cib other : others) {
      result.add(CibXml.write(writing, other));
    }
    return result;
  }

  /** The CIB that a document, or an element {@code cib}, says. */
  public static Cib read(XmlElement tree, DiagnosticSink sink) {
    return CODEC.decode(tree, sink);
  }

  /**
   * The CIB of a tree that another language was turned into.
   *
   * @param places where an element of the tree was read from in that language
   */
  public static Cib read(
      XmlElement tree, DiagnosticSink sink, Function<XmlElement, Origin> places) {
    return CODEC.decode(tree, sink, places);
  }
}
