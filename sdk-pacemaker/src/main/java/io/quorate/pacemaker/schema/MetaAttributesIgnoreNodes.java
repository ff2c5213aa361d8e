package io.quorate.pacemaker.schema;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.exec.ToolVersion;
import io.quorate.core.xml.XmlElement;
import java.util.List;
import java.util.Set;

/** Rules about nodes in meta attributes of resources. */
final class MetaAttributesIgnoreNodes extends CompatibilityRule {
  private static final Set<String> OWNERS =
      Set.of("primitive", "template", "group", "clone", "master", "bundle", "rsc_defaults");

  private final ToolVersion pacemaker;

  MetaAttributesIgnoreNodes(ToolVersion pacemaker) {
    super(
        "CIB156",
        Severity.WARNING,
        "rules in meta attributes of resources do not ask for node attributes",
        "Meta attributes are read before a node is chosen. Change log of Pacemaker 3.0.0: node expressions are ignored"
            + " for meta attributes, where earlier releases evaluated some of them.");
    this.pacemaker = pacemaker;
  }

  @Override
  void checkRoot(XmlElement root, DiagnosticSink sink) {
    if (!pacemaker.isAtLeast("3.0.0")) {
      return;
    }
    CibWalk.over(
        root,
        place -> {
          if (place.element().name().equals("expression") && inMetaAttributes(place.parents())) {
            sink.report(
                finding("a node expression is ignored in meta attributes of a resource")
                    .at(place.element().nameSpan())
                    .withHelp("write a location constraint, or a rule about time"));
          }
        });
  }

  private static boolean inMetaAttributes(List<XmlElement> parents) {
    for (int i = 1; i < parents.size(); i++) {
      if (parents.get(i).name().equals("meta_attributes")) {
        return OWNERS.contains(parents.get(i - 1).name());
      }
    }
    return false;
  }
}
