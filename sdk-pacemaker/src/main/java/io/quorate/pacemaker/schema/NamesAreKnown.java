package io.quorate.pacemaker.schema;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.exec.ToolVersion;
import io.quorate.core.xml.XmlElement;

/** Names that are newer than the target, where no schema looks at them. */
final class NamesAreKnown extends CompatibilityRule {
  private final ToolVersion pacemaker;

  NamesAreKnown(ToolVersion pacemaker) {
    super(
        "CIB152",
        Severity.WARNING,
        "the release knows the names of properties, meta attributes and roles",
        "No schema lists the names of properties: an older release takes fencing-enabled for a property of somebody"
            + " else and goes on with its default.");
    this.pacemaker = pacemaker;
  }

  @Override
  void checkRoot(XmlElement root, DiagnosticSink sink) {
    for (NameUse use : NameUse.all(root)) {
      use.givenBy()
          .filter(rename -> !use.checked() && !pacemaker.isAtLeast(rename.release()))
          .ifPresent(
              rename ->
                  sink.report(
                      finding(
                              "Pacemaker "
                                  + pacemaker
                                  + " does not know the "
                                  + use.kind().word()
                                  + " '"
                                  + use.name()
                                  + "'")
                          .at(use.place())
                          .withHelp(
                              "it came with " + rename.release() + "; write " + rename.before())));
    }
  }
}
