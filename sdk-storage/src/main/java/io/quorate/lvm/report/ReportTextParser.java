package io.quorate.lvm.report;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports as text: columns below headings, or {@code --nameprefixes} with and without {@code --unquoted}.
 *
 * <p>Columns are found by the places of the headings, which stand at the left of their column whatever the values do. A
 * heading that several fields have, as {@code Attr}, is that of the first one that fits the report.
 */
final class ReportTextParser implements Parser<LvmReport> {
  private static final Pattern QUOTED =
      Pattern.compile("LVM2_([A-Z0-9_]+)='((?:[^'\\\\]|\\\\.)*)'");
  private static final Pattern UNQUOTED =
      Pattern.compile("LVM2_([A-Z0-9_]+)=(.*?)(?= LVM2_[A-Z0-9_]+=|$)");

  /** What LVM says beside its reports. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "File descriptor \\d+ .* leaked on .*|\\s*\".*\" is a new physical volume of \".*\"|\\s*WARNING: .*");

  private record Column(String field, int start, int end) {}

  @Override
  public Parsed<LvmReport> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    Reader reader = new Reader(source, found::add);
    int start = 0;
    for (String raw : source.text().split("\n", -1)) {
      String line = raw.stripTrailing();
      if (!line.isEmpty() && !MESSAGE.matcher(line).matches()) {
        reader.line(line, start);
      }
      start += raw.length() + 1;
    }
    return new Parsed<>(LvmReport.of(reader.kind(), reader.rows), found);
  }

  private static final class Reader {
    private final Source source;
    private final DiagnosticSink sink;
    private final List<ReportRow> rows = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();
    private List<Column> columns = List.of();

    Reader(Source source, DiagnosticSink sink) {
      this.source = source;
      this.sink = sink;
    }

    void line(String line, int start) {
      if (line.stripLeading().startsWith("LVM2_")) {
        prefixed(line.stripLeading(), start + line.length() - line.stripLeading().length());
      } else if (columns.isEmpty()) {
        headings(line, start);
      } else {
        cells(line);
      }
    }

    private void prefixed(String line, int start) {
      boolean quoted = QUOTED.matcher(line).lookingAt();
      Matcher matcher = (quoted ? QUOTED : UNQUOTED).matcher(line);
      List<ReportField> fields = new ArrayList<>();
      int end = 0;
      while (matcher.find()) {
        end = matcher.end();
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (FieldTable.find(name).isEmpty()) {
          unknown(name, source.span(start + matcher.start(), start + matcher.end(1)));
        }
        fields.add(ReportField.of(name, matcher.group(2).strip()));
      }
      if (end != line.length()) {
        Span rest = source.span(start + end, start + line.length());
        sink.error("LVM022", "the line is not understood", rest);
      }
      rows.add(new ReportRow(fields));
    }

    private void unknown(String name, Span place) {
      if (unknown.add(name)) {
        Diagnostic found = Diagnostic.warning("LVM021", "unknown field '" + name + "'", place);
        sink.report(
            Suggestion.didYouMean(name, FieldTable.names()).map(found::withHelp).orElse(found));
      }
    }

    private void headings(String line, int start) {
      List<String> words = new ArrayList<>();
      List<Integer> places = new ArrayList<>();
      int at = 0;
      while (at < line.length()) {
        if (line.charAt(at) == ' ') {
          at++;
          continue;
        }
        String word = word(line, at);
        words.add(word);
        places.add(at);
        at += word.length();
      }
      List<String> sections = sections(words);
      List<Column> found = new ArrayList<>();
      Set<String> used = new HashSet<>();
      boolean any = false;
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        String field = "";
        for (FieldTable.Row row : FieldTable.ofHeading(word, sections)) {
          if (field.isEmpty() && used.add(row.name())) {
            field = row.name();
          }
        }
        any |= !field.isEmpty();
        if (field.isEmpty()) {
          field = word;
          unknown(word, source.span(start + places.get(i), start + places.get(i) + word.length()));
        }
        int end = i + 1 < words.size() ? places.get(i + 1) : Integer.MAX_VALUE;
        found.add(new Column(field, places.get(i), end));
      }
      if (any) {
        columns = found;
      } else {
        sink.error("LVM022", "no headings of a report", source.span(start, start + line.length()));
      }
    }

    private static String word(String line, int at) {
      for (String heading : FieldTable.headings()) {
        int end = at + heading.length();
        if (line.startsWith(heading, at) && (end == line.length() || line.charAt(end) == ' ')) {
          return heading;
        }
      }
      int end = line.indexOf(' ', at);
      return line.substring(at, end < 0 ? line.length() : end);
    }

    private static List<String> sections(List<String> words) {
      if (words.contains("LV")) {
        return List.of("lv", "seg", "vg", "pv", "pvseg", "log");
      }
      return words.contains("PV")
          ? List.of("pv", "pvseg", "vg", "lv", "seg", "log")
          : List.of("vg", "pv", "lv", "seg", "pvseg", "log");
    }

    private void cells(String line) {
      List<ReportField> fields = new ArrayList<>();
      for (Column column : columns) {
        int from = Math.min(line.length(), column.start());
        int to = Math.min(line.length(), column.end());
        fields.add(ReportField.of(column.field(), line.substring(from, to).strip()));
      }
      rows.add(new ReportRow(fields));
    }

    /** What the rows are about: logical volumes where there is one, else physical volumes. */
    String kind() {
      Set<String> names = new HashSet<>();
      rows.forEach(row -> row.fields().forEach(field -> names.add(field.name())));
      columns.forEach(column -> names.add(column.field()));
      for (String kind : List.of("lv", "pv", "vg")) {
        boolean own = names.stream().anyMatch(name -> name.startsWith(kind + "_"));
        boolean counted =
            kind.equals("vg")
                || names.contains(kind + "_name")
                || (kind.equals("lv") && names.contains("lv_full_name"));
        if (own && counted) {
          return kind;
        }
      }
      return "vg";
    }
  }
}
