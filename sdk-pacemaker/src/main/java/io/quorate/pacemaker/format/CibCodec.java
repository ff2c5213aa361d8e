package io.quorate.pacemaker.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.format.Codec;
import io.quorate.core.text.Origin;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Configuration;
import java.util.Optional;
import java.util.function.Function;

/** The CIB of Pacemaker 1.1 to 3.0, between tree and model. */
final class CibCodec implements Codec<XmlElement, Cib> {
  private static final String[] IDENTITIES = {"id", "id-ref", "uname"};

  @Override
  public Cib decode(XmlElement document, DiagnosticSink sink) {
    return decode(document, sink, XmlElement::headOrigin);
  }

  /** Reads a tree that was not read from a file itself: somebody else knows the places. */
  Cib decode(XmlElement document, DiagnosticSink sink, Function<XmlElement, Origin> places) {
    Optional<XmlElement> root = document.root();
    if (root.isPresent() && root.get().name().equals("cib")) {
      return CibXml.read(new Reading(sink, places), root.get());
    }
    if (root.isPresent()) {
      sink.report(
          Diagnostic.of(
                  Severity.ERROR,
                  "CIB001",
                  "the root element is '" + root.get().name() + "' and not 'cib'")
              .at(root.get().nameSpan()));
    }
    return Cib.builder(Configuration.of()).adminEpoch("").epoch("").numUpdates("").build();
  }

  @Override
  public XmlElement encode(Cib value) {
    return XmlElement.document(CibXml.write(Writing.whole(), value));
  }

  @Override
  public XmlElement encodeBeside(Cib value, Cib other) {
    return XmlElement.document(
        CibXml.write(Writing.beside(SharedElements.of(value, other)), value));
  }

  @Override
  public Object identity(XmlElement node) {
    for (String name : IDENTITIES) {
      Optional<String> value = node.attribute(name);
      if (value.isPresent()) {
        return new Identity(node.name(), value.get());
      }
    }
    return node.name();
  }

  private record Identity(String element, String id) {}
}
