package io.quorate.pacemaker.schema;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.exec.ToolVersion;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.SchemaVersion;

/** Names that still work, and have a newer one. */
final class NamesAreCurrent extends CompatibilityRule {
  private final SchemaVersion schema;
  private final ToolVersion pacemaker;

  NamesAreCurrent(SchemaVersion schema, ToolVersion pacemaker) {
    super(
        "CIB153",
        Severity.INFO,
        "names are those that the release uses itself",
        "Pacemaker reads both names for some releases and then drops the older one, as 3.0.0 did with crmd-….");
    this.schema = schema;
    this.pacemaker = pacemaker;
  }

  @Override
  void checkRoot(XmlElement root, DiagnosticSink sink) {
    for (NameUse use : NameUse.all(root)) {
      use.takenBy()
          .filter(rename -> !Renames.underscored().contains(rename) && !use.isRefusedBy(schema))
          .filter(rename -> pacemaker.isAtLeast(rename.release()))
          .ifPresent(
              rename ->
                  sink.report(
                      finding(
                              "since "
                                  + rename.release()
                                  + " the "
                                  + use.kind().word()
                                  + " '"
                                  + use.name()
                                  + "' is called '"
                                  + rename.after()
                                  + "'")
                          .at(use.place())
                          .withHelp("write " + rename.after())));
    }
  }
}
