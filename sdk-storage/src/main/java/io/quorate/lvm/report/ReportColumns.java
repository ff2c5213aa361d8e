package io.quorate.lvm.report;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of columns whose fields are known, with a separator: {@code --separator}, and {@code -c} of the display commands. */
final class ReportColumns implements Parser<LvmReport> {
  private static final Pattern MESSAGE =
      Pattern.compile(
          "File descriptor \\d+ .* leaked on .*|\\s*\".*\" is a new physical volume of \".*\"|\\s*WARNING: .*");

  private final String kind;
  private final String separator;
  private final List<String> fields;

  ReportColumns(String kind, String separator, List<String> fields) {
    this.kind = kind;
    this.separator = separator;
    this.fields = List.copyOf(fields);
  }

  @Override
  public Parsed<LvmReport> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    List<ReportRow> rows = new ArrayList<>();
    int start = 0;
    for (String raw : source.text().split("\n", -1)) {
      String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
      if (!line.isBlank() && !MESSAGE.matcher(line).matches()) {
        List<String> cells = List.of(line.stripLeading().split(Pattern.quote(separator), -1));
        if (cells.size() < fields.size()) {
          found.add(
              Diagnostic.error(
                  "LVM022",
                  cells.size() + " columns in the place of " + fields.size(),
                  source.span(start, start + raw.length())));
        } else {
          rows.add(row(cells));
        }
      }
      start += raw.length() + 1;
    }
    return new Parsed<>(LvmReport.of(kind, rows), found);
  }

  /** A name of a device in the first column may have separators in it. */
  private ReportRow row(List<String> cells) {
    int more = cells.size() - fields.size();
    List<ReportField> row = new ArrayList<>();
    row.add(
        ReportField.of(fields.get(0), String.join(separator, cells.subList(0, more + 1)).strip()));
    for (int i = 1; i < fields.size(); i++) {
      row.add(ReportField.of(fields.get(i), cells.get(more + i).strip()));
    }
    return new ReportRow(row);
  }
}
