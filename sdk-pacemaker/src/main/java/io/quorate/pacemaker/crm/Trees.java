package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Configuration;
import java.util.Optional;

/** Configurations as elements and as records. */
final class Trees {
  private Trees() {}

  static Configuration configuration(Draft configuration) {
    XmlElement cib = XmlElement.of("cib").withChild(configuration.toXml());
    return CibFormats.CODEC
        .decode(XmlElement.document(cib), DiagnosticSink.ignoring())
        .configuration();
  }

  static Draft draft(Cib cib) {
    return CibFormats.CODEC
        .encode(cib.withStatus(Optional.empty()))
        .root()
        .flatMap(root -> root.element("configuration"))
        .map(Draft::of)
        .orElseGet(Assembly::empty);
  }
}
