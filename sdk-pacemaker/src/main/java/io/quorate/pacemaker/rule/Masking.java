package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Configuration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Keeps secrets out of drawings: findings point into a copy of the text in which stars stand for every secret.
 *
 * <p>Places stay what they are. Other words that are equal to a secret are stars as well.
 */
final class Masking {
  private final List<Pattern> secrets;
  private final Map<Source, Source> masked = new IdentityHashMap<>();

  Masking(Configuration configuration) {
    Set<String> values =
        new TreeSet<>(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    configuration
        .elements()
        .filter(AttributeSet.class::isInstance)
        .flatMap(set -> ((AttributeSet) set).pairs().stream())
        .filter(pair -> PrimitiveView.isSecret(pair.name().orElse("")))
        .flatMap(pair -> pair.value().stream())
        .filter(value -> !value.isBlank())
        .forEach(value -> values.addAll(spellings(value)));
    secrets =
        values.stream()
            .map(it -> Pattern.compile("(?<!\\w)" + Pattern.quote(it) + "(?!\\w)"))
            .toList();
  }

  /** How a value may be written: as it is, in XML, in crm shell. */
  private static List<String> spellings(String value) {
    String xml =
        value
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    String shell = value.replace("\\", "\\\\").replace("\"", "\\\"");
    return List.of(value, xml, xml.replace("'", "&apos;"), shell);
  }

  /** The finding with its places in a text without secrets, where a line of them has any. */
  Diagnostic of(Diagnostic finding) {
    if (secrets.isEmpty()) {
      return finding;
    }
    List<Diagnostic.Related> related = new ArrayList<>();
    finding
        .related()
        .forEach(it -> related.add(new Diagnostic.Related(it.message(), of(it.span()))));
    return new Diagnostic(
        finding.severity(),
        finding.code(),
        finding.message(),
        finding.span().map(this::of),
        finding.help(),
        related);
  }

  private Span of(Span span) {
    String line = span.source().line(span.position().line());
    boolean shown = secrets.stream().anyMatch(secret -> secret.matcher(line).find());
    return shown ? new Span(source(span.source()), span.start(), span.end()) : span;
  }

  private synchronized Source source(Source source) {
    return masked.computeIfAbsent(source, it -> it.withText(text(it.text())));
  }

  private String text(String text) {
    String result = text;
    for (Pattern secret : secrets) {
      result = secret.matcher(result).replaceAll(found -> "*".repeat(found.group().length()));
    }
    return result;
  }
}
