package io.quorate.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Position;
import io.quorate.core.text.Span;
import java.io.IOException;

/** One JSON array with an object for each input. */
final class JsonListing implements Listing {
  private final JsonGenerator json;

  JsonListing(Terminal terminal) {
    json = Json.generator(terminal.out());
    Terminal.writing(json::writeStartArray);
  }

  @Override
  public void add(Finding finding) {
    Terminal.writing(() -> write(finding));
  }

  @Override
  public void finish() {
    Terminal.writing(
        () -> {
          json.writeEndArray();
          json.writeRaw('\n');
          json.close();
        });
  }

  private void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", finding.path());
    json.writeStringField("format", finding.entry().name());
    json.writeStringField("verdict", finding.verdict());
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : finding.diagnostics()) {
      write(finding.path(), diagnostic);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(String path, Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", diagnostic.severity().word());
    json.writeStringField("code", diagnostic.code());
    json.writeStringField("message", diagnostic.message());
    if (diagnostic.span().isPresent()) {
      place(diagnostic.span().get());
    } else {
      json.writeStringField("path", path);
    }
    if (diagnostic.help().isPresent()) {
      json.writeStringField("help", diagnostic.help().get());
    }
    json.writeArrayFieldStart("related");
    for (Diagnostic.Related related : diagnostic.related()) {
      json.writeStartObject();
      json.writeStringField("message", related.message());
      place(related.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void place(Span span) throws IOException {
    Position start = span.position();
    Position end = span.source().position(span.end());
    json.writeStringField("path", span.source().name());
    json.writeNumberField("line", start.line());
    json.writeNumberField("column", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
  }
}
