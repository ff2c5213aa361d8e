package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Origin;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.format.CibTrees;
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
    return CibTrees.read(
            XmlElement.of("cib").withChild(tree),
            DiagnosticSink.ignoring(),
            element -> places.getOrDefault(element, Origin.none()))
        .configuration();
  }

  static Draft draft(Cib cib) {
    return CibTrees.of(cib.withStatus(Optional.empty()))
        .element("configuration")
        .map(Draft::of)
        .orElseGet(Assembly::empty);
  }
}
