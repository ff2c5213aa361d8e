package io.quorate.core.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The prefixes that are declared at a place; elements without declarations share their parent's. */
final class Scope {
  static final String XML = "http://www.w3.org/XML/1998/namespace";
  static final String XMLNS = "http://www.w3.org/2000/xmlns/";
  static final Scope ROOT = new Scope(null, Map.of("", "", "xml", XML, "xmlns", XMLNS));

  private final @Nullable Scope outer;
  private final Map<String, String> declared;

  private Scope(@Nullable Scope outer, Map<String, String> declared) {
    this.outer = outer;
    this.declared = declared;
  }

  /** The scope inside an element with these attributes. */
  Scope with(List<XmlAttribute> attributes) {
    Map<String, String> own = null;
    for (XmlAttribute attribute : attributes) {
      Optional<String> prefix = declaredPrefix(attribute.name());
      if (prefix.isPresent()) {
        own = own == null ? new TreeMap<>() : own;
        own.putIfAbsent(prefix.get(), attribute.value());
      }
    }
    return own == null ? this : new Scope(this, own);
  }

  /** The prefix that an attribute declares, {@code ""} for the default namespace; empty for other attributes. */
  static Optional<String> declaredPrefix(String name) {
    if (!name.startsWith("xmlns")) {
      return Optional.empty();
    }
    return name.length() == 5
        ? Optional.of("")
        : name.charAt(5) == ':' ? Optional.of(name.substring(6)) : Optional.empty();
  }

  /** The namespace of a prefix; {@code ""} is none; empty when the prefix is not declared. */
  Optional<String> resolve(String prefix) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      String found = scope.declared.get(prefix);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Reports undeclared prefixes, forbidden declarations and attributes that are one by their namespace. */
  void check(String element, int elementStart, List<XmlAttribute> attributes, Problems problems) {
    checkPrefix(element, elementStart, problems);
    List<XmlAttribute> prefixed = new ArrayList<>(0);
    for (XmlAttribute attribute : attributes) {
      Optional<String> declared = declaredPrefix(attribute.name());
      if (declared.isPresent()) {
        checkDeclaration(declared.get(), attribute, problems);
      } else if (attribute.name().indexOf(':') > 0) {
        checkPrefix(attribute.name(), attribute.start, problems);
        prefixed.add(attribute);
      }
    }
    if (prefixed.size() > 1) {
      checkExpanded(prefixed, problems);
    }
  }

  private void checkPrefix(String name, int start, Problems problems) {
    int colon = name.indexOf(':');
    if (colon <= 0 || !XmlNames.isQualified(name)) {
      return;
    }
    String prefix = name.substring(0, colon);
    if (prefix.equals("xmlns")) {
      problems.error(
          Problem.NAMESPACE, "'xmlns' is not the prefix of an element", start, start + colon);
    } else if (resolve(prefix).isEmpty()) {
      problems.error(
          Problem.PREFIX,
          "prefix '" + Problems.shown(prefix) + "' is not declared",
          start,
          start + colon);
    }
  }

  private static void checkDeclaration(String prefix, XmlAttribute attribute, Problems problems) {
    String address = attribute.value();
    boolean allowed =
        switch (prefix) {
          case "xml" -> address.equals(XML);
          case "xmlns" -> false;
          case "" -> !address.equals(XML) && !address.equals(XMLNS);
          default -> !address.isEmpty() && !address.equals(XML) && !address.equals(XMLNS);
        };
    if (!allowed) {
      problems.error(
          Problem.NAMESPACE,
          "'"
              + Problems.shown(attribute.name())
              + "' cannot be declared as '"
              + Problems.shown(address)
              + "'",
          attribute.start,
          attribute.end);
    }
  }

  private void checkExpanded(List<XmlAttribute> prefixed, Problems problems) {
    Map<String, XmlAttribute> seen = new TreeMap<>();
    for (XmlAttribute attribute : prefixed) {
      String prefix = attribute.prefix().orElse("");
      String address = resolve(prefix).orElse("");
      if (address.isEmpty()) {
        continue;
      }
      XmlAttribute first = seen.putIfAbsent(address + ' ' + attribute.localName(), attribute);
      if (first != null && !first.name().equals(attribute.name())) {
        problems.report(
            problems
                .diagnostic(
                    Problem.DUPLICATE_ATTRIBUTE,
                    "attributes '"
                        + Problems.shown(first.name())
                        + "' and '"
                        + Problems.shown(attribute.name())
                        + "' are the same one by their namespace",
                    attribute.start,
                    attribute.end)
                .withRelated("the first one", first.span().orElseThrow()));
      }
    }
  }
}
