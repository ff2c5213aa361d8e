package io.quorate.ocfs2.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of {@code mounted.ocfs2}: columns begin where their heads do, cells may be empty.
 *
 * @param rows the cells of each line below the head, as many as there are heads
 */
record ColumnTable(List<Cells> rows) {
  /** The cells of a line. */
  record Cells(ReportLines.Row row, List<String> cells) {
    String at(int column) {
      return cells.get(column);
    }

    Optional<String> text(int column) {
      return Optional.of(cells.get(column)).filter(text -> !text.isEmpty());
    }
  }

  /** A table with these heads; empty when it has others, which is reported. */
  static ColumnTable read(ReportLines lines, List<String> heads) {
    List<Cells> all = new ArrayList<>();
    List<Integer> starts = List.of();
    for (ReportLines.Row row : lines.rows()) {
      if (starts.isEmpty()) {
        starts = starts(row.text(), heads);
        if (starts.isEmpty()) {
          lines.notUnderstood(row);
        }
      } else {
        cells(lines, row, starts).ifPresent(all::add);
      }
    }
    return new ColumnTable(all);
  }

  private static List<Integer> starts(String line, List<String> heads) {
    if (!List.of(line.strip().split(" +")).equals(heads)) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>();
    int from = 0;
    for (String head : heads) {
      from = line.indexOf(head, from);
      starts.add(from);
      from += head.length();
    }
    return starts;
  }

  private static Optional<Cells> cells(
      ReportLines lines, ReportLines.Row row, List<Integer> starts) {
    String text = row.text();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      boolean split = start > 0 && start <= text.length() && text.charAt(start - 1) != ' ';
      if (split || (i == 0 && text.charAt(0) == ' ')) {
        lines.notUnderstood(row);
        return Optional.empty();
      }
      int end = i + 1 < starts.size() ? Math.min(starts.get(i + 1), text.length()) : text.length();
      cells.add(start >= text.length() ? "" : text.substring(start, end).strip());
    }
    return Optional.of(new Cells(row, cells));
  }
}
