package io.quorate.pacemaker.diff;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.format.Codec;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Patches of CIBs, between tree and model. */
final class PatchCodec implements Codec<XmlElement, CibPatch> {
  private static final List<String> IDENTITIES = List.of("id", "operation", "path", "name");

  @Override
  public CibPatch decode(XmlElement document, DiagnosticSink sink) {
    Optional<XmlElement> root = document.root();
    if (root.isEmpty()) {
      return CibPatch.EMPTY;
    }
    if (!root.get().name().equals("diff")) {
      sink.report(
          Diagnostic.of(
                  Severity.ERROR,
                  "CDF001",
                  "the root element is '" + root.get().name() + "' and not 'diff'")
              .at(root.get().nameSpan()));
      return CibPatch.EMPTY;
    }
    return new PatchReader(sink).read(root.get());
  }

  @Override
  public XmlElement encode(CibPatch value) {
    return XmlElement.document(PatchWriter.write(value));
  }

  /** The attributes that name an element, and all of what a change creates: it is one value, comments included. */
  @Override
  public Object identity(XmlElement node) {
    List<Object> result = new ArrayList<>();
    result.add(node.name());
    IDENTITIES.forEach(name -> result.add(node.attribute(name)));
    if (node.attribute("operation").equals(Optional.of("create"))) {
      result.addAll(ChildNodes.counted(node));
    }
    return result;
  }
}
