package io.quorate.pacemaker.format;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Codec;
import io.quorate.core.format.Format;
import io.quorate.core.text.Origin;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.pacemaker.model.Cib;
import java.util.function.Function;

/** The formats of Pacemaker. */
public final class CibFormats {
  /** The cluster information base: {@code cib.xml}, the output of {@code cibadmin --query}; schemas 1.0 to 4.0. */
  public static final Format<Cib> CIB = Format.of(new XmlSyntax(), new CibCodec());

  /** Between the tree of {@link #CIB} and the model, for other languages that say the same. */
  public static final Codec<XmlElement, Cib> CODEC = new CibCodec();

  /**
   * Reads a tree that another language was turned into.
   *
   * @param places where an element of the tree was read from in that language
   */
  public static Cib decode(
      XmlElement document, DiagnosticSink sink, Function<XmlElement, Origin> places) {
    return new CibCodec().decode(document, sink, places);
  }

  private CibFormats() {}
}
