package io.quorate.pacemaker.schema;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.SchemaVersion;
import java.util.List;
import java.util.Optional;

/**
 * Judges a CIB by a schema as {@code xmllint --relaxng} does, and says what to do about what is wrong.
 *
 * <p>A CIB without an error here is valid there, and the other way round; this includes that ids are unique and that
 * references find an id. What is in {@code status} is not judged: no schema says anything about it. All findings are
 * errors, in the order of the text.
 *
 * <p>Codes: {@code CIB101} to {@code CIB107} elements, {@code CIB111} to {@code CIB114} attributes, {@code CIB121} to
 * {@code CIB124} values, {@code CIB131} and {@code CIB132} ids, {@code CIB141} to {@code CIB143} the CIB as a whole.
 */
public final class CibValidator {
  private CibValidator() {}

  /**
   * Judges a CIB, given as its root element or as a document, by a schema of one's choice.
   *
   * <p>By {@link SchemaVersion#NONE} everything is valid. The schemas before 1.0 are not known, which is an error.
   */
  public static List<Diagnostic> validate(XmlElement cib, SchemaVersion target) {
    Optional<XmlElement> root = cib.root();
    if (root.isEmpty()) {
      return List.of(Findings.noRoot());
    }
    if (target.equals(SchemaVersion.NONE)) {
      return List.of();
    }
    if (!target.isAtLeast(1, 0)) {
      return List.of(Findings.noGrammar(root.get(), target));
    }
    return new Judgement(VersionGrammar.of(target)).of(root.get());
  }

  /** Judges a CIB by the schema that its {@code validate-with} names; that it names none is an error. */
  public static List<Diagnostic> validate(XmlElement cib) {
    Optional<SchemaVersion> own =
        cib.root().flatMap(root -> root.attribute("validate-with")).flatMap(CibValidator::named);
    return own.isPresent()
        ? validate(cib, own.get())
        : List.of(cib.root().map(Findings::noSchemaNamed).orElseGet(Findings::noRoot));
  }

  private static Optional<SchemaVersion> named(String value) {
    return SchemaVersion.parse(XmlName.collapsed(value));
  }
}
