package io.quorate.pacemaker.schema;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.exec.ToolVersion;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/** Several instances on one node, without a word on whether they differ. */
final class CloneInstancesKeepIdentity extends CompatibilityRule {
  private final ToolVersion pacemaker;

  CloneInstancesKeepIdentity(ToolVersion pacemaker) {
    super(
        "CIB157",
        Severity.WARNING,
        "a clone with several instances on a node says whether they differ",
        "Change log of Pacemaker 3.0.0: globally-unique defaults to true when clone-node-max is above 1; before, to"
            + " false.");
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
          if (place.element().name().equals("clone") && !pairs(place, "clone-node-max").isEmpty()) {
            check(place, sink);
          }
        });
  }

  private void check(CibWalk.Place clone, DiagnosticSink sink) {
    Optional<XmlAttribute> many =
        pairs(clone, "clone-node-max").stream()
            .flatMap(pair -> pair.attributeNode("value").stream())
            .filter(value -> Numbers.isPositive(value.value()) && !value.value().matches("\\+?0*1"))
            .findFirst();
    if (many.isPresent() && pairs(clone, "globally-unique").isEmpty()) {
      sink.report(
          finding(
                  "the instances of '"
                      + clone.attribute("id")
                      + "' become different from each other")
              .at(many.get().valueSpan())
              .withHelp("write globally-unique=false to keep them alike"));
    }
  }

  private static List<XmlElement> pairs(CibWalk.Place clone, String name) {
    return clone.element().elements("meta_attributes").stream()
        .flatMap(set -> set.elements("nvpair").stream())
        .filter(pair -> pair.attribute("name").orElse("").equals(name))
        .toList();
  }
}
