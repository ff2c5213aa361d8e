package io.quorate.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.rule.Rule;
import io.quorate.core.text.Position;
import io.quorate.core.text.Span;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One SARIF 2.1.0 log with one run.
 *
 * <p>The rules come after the results, because only then it is known which there are. Every rule of the formats that
 * were used is described, and every code that a reader reported.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifListing implements Listing {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final Map<String, Description> rules = new LinkedHashMap<>();
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final Set<String> formats = new HashSet<>();

  /** What the log says of a rule. */
  private record Description(String title, String reason, Severity severity) {}

  SarifListing(Terminal terminal) {
    json = Json.generator(terminal.out());
    Terminal.writing(this::start);
  }

  private void start() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  @Override
  public void add(Finding finding) {
    if (formats.add(finding.entry().name())) {
      for (Rule<?> rule : finding.entry().rules().rules()) {
        describe(rule.code(), new Description(rule.title(), rule.reason(), rule.severity()));
      }
    }
    for (Diagnostic diagnostic : finding.diagnostics()) {
      describe(diagnostic.code(), description(finding.entry(), diagnostic));
      Terminal.writing(() -> result(finding.path(), diagnostic));
    }
  }

  private void describe(String code, Description description) {
    if (rules.putIfAbsent(code, description) == null) {
      indexes.put(code, indexes.size());
    }
  }

  private static Description description(FormatEntry<?> entry, Diagnostic diagnostic) {
    return diagnostic.code().equals(Guard.CODE)
        ? new Description(
            "The program works", "A reader or rule failed: a bug in quorate.", Severity.ERROR)
        : new Description(
            "What reading " + entry.name() + " finds: " + diagnostic.code(),
            "Found while reading "
                + entry.name()
                + " ("
                + entry.summary()
                + ") and not by a rule of its own; the message says what it is.",
            diagnostic.severity());
  }

  private void result(String path, Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.code());
    json.writeNumberField("ruleIndex", indexes.getOrDefault(diagnostic.code(), -1));
    json.writeStringField("level", level(diagnostic.severity()));
    text("message", message(diagnostic));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    if (diagnostic.span().isPresent()) {
      place(diagnostic.span().get());
    } else {
      json.writeObjectFieldStart("physicalLocation");
      file(path);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndArray();
    if (!diagnostic.related().isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (Diagnostic.Related related : diagnostic.related()) {
        json.writeStartObject();
        place(related.span());
        text("message", related.message());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String message(Diagnostic diagnostic) {
    return diagnostic
        .help()
        .map(help -> diagnostic.message() + "\nhelp: " + help)
        .orElse(diagnostic.message());
  }

  private void place(Span span) throws IOException {
    Position start = span.position();
    Position end = span.source().position(span.end());
    json.writeObjectFieldStart("physicalLocation");
    file(span.source().name());
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void file(String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", FileUri.of(path));
    json.writeEndObject();
  }

  @Override
  public void finish() {
    Terminal.writing(this::end);
  }

  private void end() throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "quorate");
    json.writeStringField("version", Quorate.version());
    json.writeArrayFieldStart("rules");
    for (Map.Entry<String, Description> rule : rules.entrySet()) {
      json.writeStartObject();
      json.writeStringField("id", rule.getKey());
      text("shortDescription", rule.getValue().title());
      text("fullDescription", rule.getValue().reason());
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.getValue().severity()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
