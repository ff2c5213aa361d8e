package io.quorate.pacemaker.schema;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.text.Span;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.SchemaVersion;
import io.quorate.pacemaker.schema.VersionGrammar.History;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a judgement says about elements and attributes. */
final class Findings {
  private final VersionGrammar grammar;
  private final SchemaVersion version;

  Findings(VersionGrammar grammar) {
    this.grammar = grammar;
    this.version = grammar.version();
  }

  static Diagnostic noRoot() {
    return Diagnostic.of(Severity.ERROR, "CIB141", "there is no element <cib>");
  }

  static Diagnostic otherRoot(XmlElement root) {
    return Diagnostic.of(Severity.ERROR, "CIB141", "the root element is not <cib>")
        .at(root.nameSpan());
  }

  static Diagnostic noGrammar(XmlElement root, SchemaVersion target) {
    return Diagnostic.of(Severity.ERROR, "CIB142", "nothing is known of the schema " + target)
        .at(root.nameSpan())
        .withHelp("no release since 1.1 can use it; write the CIB for a newer one");
  }

  static Diagnostic noSchemaNamed(XmlElement root) {
    Optional<XmlAttribute> attribute = root.attributeNode("validate-with");
    String message =
        attribute
            .map(a -> "Pacemaker has no schema '" + a.value() + "'")
            .orElse("the CIB names no schema");
    Optional<Span> place = attribute.flatMap(XmlAttribute::valueSpan).or(root::nameSpan);
    return Diagnostic.of(Severity.ERROR, "CIB143", message)
        .at(place)
        .withHelp("write validate-with=\"" + SchemaVersion.of(3, 9) + "\", or another one");
  }

  /** Whether it is about an attribute or element that other versions have. */
  static boolean isOfOtherVersion(Diagnostic finding) {
    return finding.code().equals("CIB102") || finding.code().equals("CIB112");
  }

  Diagnostic unknownElement(XmlElement parent, XmlElement child, Shape shape) {
    String what = quoted(child.name()) + " in " + quoted(parent.name());
    Optional<History> history =
        child.namespace().isPresent()
            ? Optional.empty()
            : VersionGrammar.history(
                g -> has(g, shape, s -> s.children().containsKey(child.name())));
    if (history.isPresent()) {
      Optional<String> instead = Instead.ofChild(shape.row(), child.name());
      return other("CIB102", "element " + what, history.get(), instead).at(child.nameSpan());
    }
    Optional<String> help = Suggestion.didYouMean(child.name(), shape.children().keySet());
    return error("CIB101", "unknown element " + what, help.or(() -> belongs(child)))
        .at(child.nameSpan());
  }

  private Optional<String> belongs(XmlElement child) {
    Set<String> parents = new LinkedHashSet<>();
    for (ElementRow row : CibGrammar.rows()) {
      if (grammar.shape(row.key()).children().containsKey(child.name())) {
        parents.add(row.name());
      }
    }
    return parents.isEmpty() || parents.size() > 4
        ? Optional.empty()
        : Optional.of("it belongs in " + String.join(" or ", parents));
  }

  Diagnostic excludedElement(XmlElement parent, XmlElement child, Shape shape, Form form) {
    Optional<String> rival = Rivals.of(parent, shape, form, f -> Rivals.has(f, child));
    String beside = rival.map(name -> " beside " + name).orElse(" here");
    String message =
        "element " + quoted(child.name()) + " cannot stand in " + quoted(parent.name()) + beside;
    return error("CIB106", message, Optional.empty()).at(child.nameSpan());
  }

  Diagnostic tooMany(XmlElement parent, XmlElement child, Shape shape, List<String> names) {
    String message =
        names.size() == 1
            ? quoted(parent.name()) + " takes one " + quoted(child.name()) + " only"
            : quoted(parent.name()) + " takes only one of " + String.join(", ", names);
    return error("CIB103", message, Instead.ofChild(shape.row(), child.name()))
        .at(child.nameSpan());
  }

  Diagnostic order(XmlElement parent, XmlElement child, List<String> before) {
    String message =
        "in "
            + quoted(parent.name())
            + ", "
            + quoted(child.name())
            + " must stand before "
            + String.join(" and ", before);
    return error("CIB104", message, Optional.empty()).at(child.nameSpan());
  }

  Diagnostic missingElement(XmlElement parent, List<String> names) {
    String message =
        quoted(parent.name())
            + " needs "
            + (names.size() == 1 ? "an element " : "one of ")
            + String.join(", ", names);
    return error("CIB105", message, Optional.empty()).at(parent.nameSpan());
  }

  Diagnostic text(XmlElement element) {
    return error("CIB107", "text in " + quoted(element.name()), Optional.of("delete it"))
        .at(element.nameSpan());
  }

  Diagnostic unknownAttribute(XmlElement element, XmlAttribute attribute, Shape shape) {
    String what = "attribute " + quoted(attribute.name()) + " of " + quoted(element.name());
    Optional<History> history =
        VersionGrammar.history(g -> has(g, shape, s -> s.attributes().contains(attribute.name())));
    if (history.isPresent()) {
      Optional<String> instead = Instead.ofAttribute(shape.row(), attribute.name());
      return other("CIB112", what, history.get(), instead).at(attribute.span());
    }
    Optional<String> help = Suggestion.didYouMean(attribute.name(), shape.attributes());
    return error("CIB111", "unknown " + what, help).at(attribute.span());
  }

  Diagnostic excludedAttribute(XmlElement element, XmlAttribute attribute, Shape shape, Form form) {
    Optional<String> rival =
        Rivals.of(element, shape, form, f -> f.attributes().containsKey(attribute.name()));
    String beside = rival.map(name -> " beside " + name).orElse(" here");
    String message =
        "attribute "
            + quoted(attribute.name())
            + " cannot stand in "
            + quoted(element.name())
            + beside;
    return error("CIB113", message, Optional.empty()).at(attribute.span());
  }

  Diagnostic missingAttribute(XmlElement element, AttributeRow row, Shape shape) {
    String message = quoted(element.name()) + " lacks the attribute " + quoted(row.name());
    Optional<History> since =
        VersionGrammar.history(g -> has(g, shape, s -> s.attribute(row.name()).contains(row)));
    Optional<String> help =
        since
            .filter(history -> !history.first().equals(SchemaVersion.of(1, 0)))
            .filter(history -> wasOptional(row, shape))
            .map(history -> "since " + history.first() + " it is required");
    return error("CIB114", message, help).at(element.nameSpan());
  }

  private static boolean wasOptional(AttributeRow row, Shape shape) {
    return VersionGrammar.history(
            g ->
                has(
                    g,
                    shape,
                    s -> s.attribute(row.name()).stream().anyMatch(other -> !other.required())))
        .isPresent();
  }

  Diagnostic value(XmlElement element, XmlAttribute attribute, Shape shape, AttributeRow row) {
    Optional<Span> place = attribute.valueSpan();
    String value = attribute.value();
    String what = quoted(value) + " for " + quoted(attribute.name());
    String where = " of " + quoted(element.name());
    if (row.type() instanceof ValueType.Except except) {
      Optional<ValueType.Word> word = except.refused(value, version);
      String message = version + " refuses the value " + what + where;
      return error("CIB124", message, word.flatMap(w -> w.lifespan().instead())).at(place);
    }
    String expected =
        shape.attribute(attribute.name()).stream()
            .map(each -> each.type().expected(version))
            .distinct()
            .collect(Collectors.joining(", or "));
    Optional<String> help = Optional.of("it must be " + expected);
    if (!(row.type() instanceof ValueType.Words)) {
      return error("CIB121", "malformed value " + what + where, help).at(place);
    }
    Optional<History> history =
        VersionGrammar.history(
            g -> has(g, shape, s -> accepts(s, attribute.name(), value, g.version())));
    if (history.isPresent() && !history.get().covers(version)) {
      Optional<String> instead =
          Instead.ofWord(shape.attribute(attribute.name()), XmlName.collapsed(value));
      return other("CIB123", "the value " + what + where, history.get(), instead).at(place);
    }
    Optional<String> near = Suggestion.didYouMean(value, words(shape.attribute(attribute.name())));
    return error("CIB122", "unknown value " + what + where, near.or(() -> help)).at(place);
  }

  private static boolean accepts(Shape shape, String name, String value, SchemaVersion version) {
    return shape.attribute(name).stream().anyMatch(row -> row.type().at(version).test(value));
  }

  private List<String> words(List<AttributeRow> rows) {
    return rows.stream()
        .flatMap(
            row -> row.type() instanceof ValueType.Words w ? w.words().stream() : Stream.empty())
        .filter(word -> word.lifespan().covers(version))
        .map(ValueType.Word::text)
        .toList();
  }

  Diagnostic duplicate(XmlAttribute attribute, String id, XmlAttribute first) {
    Diagnostic finding =
        error("CIB131", "the id " + quoted(id) + " is there twice", Optional.empty())
            .at(attribute.valueSpan());
    Optional<Span> place = first.valueSpan();
    return place.isPresent() ? finding.withRelated("the first one", place.get()) : finding;
  }

  Diagnostic dangling(XmlElement element, XmlAttribute attribute, String id) {
    String message =
        quoted(attribute.name())
            + " of "
            + quoted(element.name())
            + " refers to "
            + quoted(id)
            + ", and nothing has this id";
    return error("CIB132", message, Optional.empty()).at(attribute.valueSpan());
  }

  /** Something that other versions have. */
  private Diagnostic other(String code, String what, History history, Optional<String> instead) {
    if (history.first().equals(SchemaVersion.NEXT)) {
      return error(code, what + " is on trial, in pacemaker-next only", instead);
    }
    if (history.isAfter(version)) {
      Optional<String> help =
          instead.or(() -> Optional.of("it needs validate-with=\"" + history.first() + "\""));
      return error(code, what + " came with " + history.first(), help);
    }
    if (history.endsBefore(version)) {
      return error(code, what + " was removed with " + history.removedIn(), instead);
    }
    return error(code, what + " is not in " + version, instead);
  }

  private static boolean has(
      VersionGrammar grammar, Shape shape, java.util.function.Predicate<Shape> present) {
    return present.test(grammar.shape(shape.row().key()));
  }

  private static Diagnostic error(String code, String message, Optional<String> help) {
    Diagnostic finding = Diagnostic.of(Severity.ERROR, code, message);
    return help.isPresent() ? finding.withHelp(help.get()) : finding;
  }

  private static String quoted(String name) {
    return "'" + name + "'";
  }
}
