package io.quorate.pacemaker.schema;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.xml.XmlElement;
import java.util.HashMap;
import java.util.Map;

/** One property under two names. */
final class PropertiesHaveOneName extends CompatibilityRule {
  PropertiesHaveOneName() {
    super(
        "CIB154",
        Severity.WARNING,
        "a cluster property is written under one of its names",
        "Which of two names is read depends on the release: the newer one where it is known, the older one elsewhere.");
  }

  @Override
  void checkRoot(XmlElement root, DiagnosticSink sink) {
    Map<String, NameUse> first = new HashMap<>();
    for (NameUse use : NameUse.all(root)) {
      if (use.kind() != NameUse.Kind.PROPERTY) {
        continue;
      }
      NameUse other = first.putIfAbsent(Renames.newestProperty(use.name()), use);
      if (other != null && !other.name().equals(use.name())) {
        Diagnostic finding =
            finding("'" + use.name() + "' and '" + other.name() + "' are one property")
                .at(use.place())
                .withHelp("keep one of them");
        sink.report(
            other
                .place()
                .map(place -> finding.withRelated("the other name", place))
                .orElse(finding));
      }
    }
  }
}
