package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Origin;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Configuration;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Configurations as elements and as records. */
final class Trees {
  private Trees() {}

  static Configuration configuration(Draft configuration) {
    Map<XmlElement, Origin> places = new IdentityHashMap<>();
    XmlElement tree = configuration.toXml(Origin.none(), places);
    XmlElement cib = XmlElement.of("cib").withChild(tree);
    return CibFormats.decode(
            XmlElement.document(cib),
            DiagnosticSink.ignoring(),
            element -> places.getOrDefault(element, Origin.none()))
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
