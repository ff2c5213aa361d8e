package io.quorate.pacemaker.schema;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.SchemaVersion;

/** Everything that {@link CibValidator} finds, with its codes. */
final class SchemaAccepts extends CompatibilityRule {
  private final SchemaVersion schema;

  SchemaAccepts(SchemaVersion schema) {
    super(
        "CIB100",
        Severity.ERROR,
        "the schema accepts the CIB",
        "Pacemaker refuses a CIB that its validate-with does not accept, and changes that would make it one.");
    this.schema = schema;
  }

  @Override
  void checkRoot(XmlElement root, DiagnosticSink sink) {
    CibValidator.validate(root, schema).forEach(sink::report);
  }
}
