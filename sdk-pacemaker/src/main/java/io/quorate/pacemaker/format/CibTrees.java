package io.quorate.pacemaker.format;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.Cib;

/** CIBs as XML elements and back, for what works on the tree: differences, schemas, queries. */
public final class CibTrees {
  private static final CibCodec CODEC = new CibCodec();

  private CibTrees() {}

  /** The element {@code cib} of a CIB, with everything that it says. */
  public static XmlElement of(Cib cib) {
    return CibXml.write(Writing.whole(), cib);
  }

  /** The CIB that a document, or an element {@code cib}, says. */
  public static Cib read(XmlElement tree, DiagnosticSink sink) {
    return CODEC.decode(tree, sink);
  }
}
