package io.quorate.pacemaker.schema;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.exec.ToolVersion;
import io.quorate.core.text.Span;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.SchemaVersion;
import java.util.Optional;
import java.util.Set;

/** A {@code validate-with} that Pacemaker 3 does not take. */
final class SchemaIsSupported extends CompatibilityRule {
  private static final Set<String> DROPPED = Set.of("pacemaker-1.1", "pacemaker-next");

  private final ToolVersion pacemaker;

  SchemaIsSupported(ToolVersion pacemaker) {
    super(
        "CIB155",
        Severity.ERROR,
        "the CIB names a schema that the release has",
        "Pacemaker 3.0.0 refuses a CIB without validate-with, and with the names from before 1.0, pacemaker-1.1 and"
            + " pacemaker-next.");
    this.pacemaker = pacemaker;
  }

  @Override
  void checkRoot(XmlElement root, DiagnosticSink sink) {
    Optional<XmlAttribute> attribute = root.attributeNode("validate-with");
    String named = attribute.map(XmlAttribute::value).orElse("");
    boolean taken =
        SchemaVersion.parse(named)
            .filter(schema -> schema.isAtLeast(1, 0) && !DROPPED.contains(schema.name()))
            .isPresent();
    if (pacemaker.isAtLeast("3.0.0") && !taken) {
      Optional<Span> place = attribute.flatMap(XmlAttribute::valueSpan).or(root::nameSpan);
      String what = named.isEmpty() ? "no validate-with" : "validate-with '" + named + "'";
      sink.report(
          finding("Pacemaker " + pacemaker + " refuses a CIB with " + what)
              .at(place)
              .withHelp("upgrade the CIB while Pacemaker 2 runs: cibadmin --upgrade"));
    }
  }
}
