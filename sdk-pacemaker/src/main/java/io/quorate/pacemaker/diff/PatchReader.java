package io.quorate.pacemaker.diff;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Span;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the element {@code diff}. */
final class PatchReader {
  private final DiagnosticSink sink;
  private Optional<PatchVersion> source = Optional.empty();
  private Optional<PatchVersion> target = Optional.empty();

  PatchReader(DiagnosticSink sink) {
    this.sink = sink;
  }

  CibPatch read(XmlElement diff) {
    String format = diff.attribute("format").orElse("1");
    unknownAttributes(diff, List.of("format", "digest", "crm_feature_set"));
    if (!format.equals("1") && !format.equals("2")) {
      error(
          "CDF002",
          "format '" + format + "' is unknown",
          diff.attributeNode("format").flatMap(XmlAttribute::valueSpan),
          "Pacemaker writes format 2 since 1.1.12");
      return CibPatch.EMPTY;
    }
    List<CibChange> changes = format.equals("2") ? new ChangeReader(this).read(diff) : halves(diff);
    return new CibPatch(source, target, diff.attribute("digest"), changes);
  }

  /** Reads the versions of format 2. */
  void versions(XmlElement version) {
    unknownAttributes(version, List.of());
    for (XmlElement child : version.elements()) {
      if (child.name().equals("source")) {
        source = Optional.of(version(child));
      } else if (child.name().equals("target")) {
        target = Optional.of(version(child));
      } else {
        unknownElement(child);
      }
    }
  }

  private PatchVersion version(XmlElement element) {
    unknownAttributes(element, VersionChanges.FIELDS);
    return new PatchVersion(
        number(element, "admin_epoch"), number(element, "epoch"), number(element, "num_updates"));
  }

  private OptionalLong number(XmlElement element, String name) {
    Optional<XmlAttribute> attribute = element.attributeNode(name);
    OptionalLong result = Numbers.read(attribute.map(XmlAttribute::value).orElse("0"));
    if (result.isEmpty()) {
      error(
          "CDF006",
          "'" + attribute.map(XmlAttribute::value).orElse("") + "' is no " + name,
          attribute.flatMap(XmlAttribute::valueSpan),
          "a version has three whole numbers");
    }
    return attribute.isEmpty() ? OptionalLong.empty() : result;
  }

  private List<CibChange> halves(XmlElement diff) {
    List<CibChange> result = new ArrayList<>();
    for (XmlElement child : diff.elements()) {
      boolean removed = child.name().equals("diff-removed");
      if (!removed && !child.name().equals("diff-added")) {
        unknownElement(child);
        continue;
      }
      if (VersionChanges.FIELDS.stream().anyMatch(f -> child.attributeNode(f).isPresent())) {
        source = removed ? Optional.of(version(child)) : source;
        target = removed ? target : Optional.of(version(child));
      }
      for (XmlElement tree : child.elements()) {
        result.add(
            removed
                ? new CibChange.Subtract(tree, child.headOrigin())
                : new CibChange.Add(tree, child.headOrigin()));
      }
    }
    return result;
  }

  void unknownElement(XmlElement element) {
    warning("CDF008", "'" + element.name() + "' is no element of a patch", element.nameSpan());
  }

  void unknownAttributes(XmlElement element, List<String> known) {
    for (XmlAttribute attribute : element.attributes()) {
      if (!known.contains(attribute.name())) {
        warning(
            "CDF008",
            "'" + attribute.name() + "' is no attribute of '" + element.name() + "'",
            attribute.span());
      }
    }
  }

  void warning(String code, String message, Optional<Span> place) {
    sink.report(Diagnostic.of(Severity.WARNING, code, message).at(place));
  }

  void error(String code, String message, Optional<Span> place, String help) {
    sink.report(Diagnostic.of(Severity.ERROR, code, message).at(place).withHelp(help));
  }
}
