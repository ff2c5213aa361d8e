package io.quorate.pacemaker.schema;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.exec.ToolVersion;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.SchemaVersion;

/** Names with underscores that schemas before 3.0 and from 4.0 on let pass. */
final class PropertiesAreRead extends CompatibilityRule {
  private final SchemaVersion schema;
  private final ToolVersion pacemaker;

  PropertiesAreRead(SchemaVersion schema, ToolVersion pacemaker) {
    super(
        "CIB151",
        Severity.WARNING,
        "cluster properties are written with hyphens",
        "Pacemaker 2.0.0 stopped to read the names with underscores; the schemas 3.0 to 3.10 refuse them, others let"
            + " them pass, and the property has its default.");
    this.schema = schema;
    this.pacemaker = pacemaker;
  }

  @Override
  void checkRoot(XmlElement root, DiagnosticSink sink) {
    for (NameUse use : NameUse.all(root)) {
      if (use.kind() == NameUse.Kind.PROPERTY
          && pacemaker.isAtLeast("2.0.0")
          && !use.isRefusedBy(schema)) {
        use.takenBy()
            .filter(Renames.underscored()::contains)
            .ifPresent(
                rename ->
                    sink.report(
                        finding("Pacemaker " + pacemaker + " does not read '" + use.name() + "'")
                            .at(use.place())
                            .withHelp("write " + rename.after())));
      }
    }
  }
}
