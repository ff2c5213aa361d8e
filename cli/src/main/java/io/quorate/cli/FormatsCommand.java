package io.quorate.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.quorate.core.catalog.FormatEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code quorate formats}: what can be read. */
final class FormatsCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "formats", "Lists the formats: name, kind, patterns of file names, module.")
        .addOption(Arguments.flag("--json", "Writes one JSON array."));
  }

  @Override
  public void run(ParseResult arguments, Terminal terminal) {
    List<FormatEntry<?>> entries = terminal.catalog().entries();
    if (arguments.hasMatchedOption("--json")) {
      Terminal.writing(() -> json(entries, terminal));
    } else {
      terminal.print(table(entries));
    }
  }

  private static String table(List<FormatEntry<?>> entries) {
    List<List<String>> rows = new ArrayList<>();
    int[] widths = new int[4];
    for (FormatEntry<?> entry : entries) {
      String patterns = entry.patterns().isEmpty() ? "-" : String.join(",", entry.patterns());
      List<String> row = List.of(entry.name(), entry.kind().word(), patterns, entry.module());
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
      rows.add(row);
    }
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private static void json(List<FormatEntry<?>> entries, Terminal terminal) throws IOException {
    JsonGenerator json = Json.generator(terminal.out());
    json.writeStartArray();
    for (FormatEntry<?> entry : entries) {
      json.writeStartObject();
      json.writeStringField("name", entry.name());
      json.writeStringField("kind", entry.kind().word());
      strings(json, "patterns", entry.patterns());
      json.writeStringField("module", entry.module());
      json.writeStringField("summary", entry.summary());
      strings(json, "conversions", entry.conversions().keySet());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }

  private static void strings(JsonGenerator json, String field, Iterable<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
