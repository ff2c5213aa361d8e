package io.quorate.lvm.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code --reportformat json} and {@code json_std}; lvmreport(7).
 *
 * <p>{@code json} has texts only; {@code json_std}, of 2.03.17 on, has numbers, lists and {@code null}. Fields may be there
 * twice. Messages in front of the JSON, as in outputs where both streams were caught together, are read over.
 */
final class ReportJsonParser implements Parser<LvmReport> {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  @Override
  public Parsed<LvmReport> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    List<ReportGroup> groups = new ArrayList<>();
    List<LogEntry> log = new ArrayList<>();
    int start = start(source.text());
    try (JsonParser json = JSON.createParser(source.text().substring(start))) {
      new Reader(source, start, json, found::add, new HashSet<>()).top(groups, log);
    } catch (JsonProcessingException e) {
      int at = start + (e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset());
      at = Math.max(0, Math.min(source.length(), at));
      boolean cut = source.text().substring(at).isBlank();
      found.add(
          Diagnostic.error(
              cut ? "LVM023" : "LVM020",
              cut
                  ? "the output ends in the middle"
                  : "no JSON: " + e.getOriginalMessage().split("\n", 2)[0],
              source.span(at, at)));
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory", e);
    }
    return new Parsed<>(new LvmReport(groups, log), found);
  }

  /** Where the JSON begins: the first line that begins with a brace. */
  private static int start(String text) {
    int at = 0;
    while (at < text.length()) {
      int first = at;
      while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
        first++;
      }
      if (first < text.length() && text.charAt(first) == '{') {
        return first;
      }
      int end = text.indexOf('\n', at);
      if (end < 0) {
        return 0;
      }
      at = end + 1;
    }
    return 0;
  }

  private record Reader(
      Source source, int offset, JsonParser json, DiagnosticSink sink, Set<String> unknown) {
    void top(List<ReportGroup> groups, List<LogEntry> log) throws IOException {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        sink.error("LVM020", "an object with a report is expected", span());
        return;
      }
      boolean report = false;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        boolean array = json.nextToken() == JsonToken.START_ARRAY;
        if (name.equals("report") && array) {
          report = true;
          while (json.nextToken() == JsonToken.START_OBJECT) {
            groups.add(group());
          }
        } else if (name.equals("log") && array) {
          rows().forEach(row -> log.add(new LogEntry(row)));
        } else {
          sink.warning("LVM021", "unknown part '" + name + "'", span());
          json.skipChildren();
        }
      }
      if (!report) {
        sink.error("LVM020", "there is no report in it", span());
      }
    }

    private ReportGroup group() throws IOException {
      List<ReportSection> sections = new ArrayList<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String kind = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY) {
          sections.add(new ReportSection(kind, rows()));
        } else {
          json.skipChildren();
        }
      }
      return new ReportGroup(sections);
    }

    private List<ReportRow> rows() throws IOException {
      List<ReportRow> rows = new ArrayList<>();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        List<ReportField> fields = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          fields.add(field(json.currentName()));
        }
        rows.add(new ReportRow(fields));
      }
      return rows;
    }

    private ReportField field(String name) throws IOException {
      if (FieldTable.find(name).isEmpty() && unknown.add(name)) {
        Diagnostic found = Diagnostic.warning("LVM021", "unknown field '" + name + "'", span());
        sink.report(
            Suggestion.didYouMean(name, FieldTable.names()).map(found::withHelp).orElse(found));
      }
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_ARRAY) {
        List<String> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
          items.add(json.getValueAsString(""));
          json.skipChildren();
        }
        return new ReportField(name, String.join(",", items), items);
      }
      if (token == JsonToken.START_OBJECT) {
        json.skipChildren();
        return ReportField.of(name, "");
      }
      return ReportField.of(name, token == JsonToken.VALUE_NULL ? "" : json.getText());
    }

    private Span span() {
      long at = offset + Math.max(0, json.currentTokenLocation().getCharOffset());
      int place = (int) Math.min(source.length(), at);
      return source.span(place, place);
    }
  }
}
