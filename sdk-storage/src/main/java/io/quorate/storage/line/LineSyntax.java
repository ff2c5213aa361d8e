package io.quorate.storage.line;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Syntax;
import io.quorate.core.format.TextEdit;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads, prints and edits files of lines; a blank line ends a block.
 *
 * <p>No line is wrong for the syntax: what a statement says is for the codec to judge.
 */
public final class LineSyntax implements Syntax<Line> {
  private final LineDialect dialect;

  /** A syntax for the files of a dialect. */
  public LineSyntax(LineDialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public Line parse(Source source, DiagnosticSink sink) {
    String text = source.text();
    List<Line> all = new ArrayList<>();
    List<Line> block = new ArrayList<>();
    Optional<TextRange> head = Optional.empty();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Optional<TextRange> found = dialect.statement(text, start, end);
      if (found.isPresent()) {
        TextRange range = found.get();
        String statement = text.substring(range.start(), range.end());
        if (head.isPresent() && dialect.continues(at(text, head.get()), statement)) {
          block.add(Line.parsed(source, range.start(), range.end(), List.of()));
        } else {
          head.ifPresent(open -> all.add(Line.parsed(source, open.start(), open.end(), block)));
          block.clear();
          head = dialect.opens(statement) ? found : Optional.empty();
          if (head.isEmpty()) {
            all.add(Line.parsed(source, range.start(), range.end(), List.of()));
          }
        }
      } else if (head.isPresent() && text.substring(start, end).isBlank()) {
        all.add(Line.parsed(source, head.get().start(), head.get().end(), block));
        block.clear();
        head = Optional.empty();
      }
      start = end + 1;
    }
    head.ifPresent(open -> all.add(Line.parsed(source, open.start(), open.end(), block)));
    return Line.parsedRoot(source, all);
  }

  private static String at(String text, TextRange range) {
    return text.substring(range.start(), range.end());
  }

  @Override
  public String print(Line root) {
    if (root.source().isPresent()) {
      return root.source().get().text();
    }
    StringBuilder out = new StringBuilder();
    boolean afterBlock = false;
    for (Line child : root.children()) {
      boolean block = dialect.opens(child.text());
      if (!out.isEmpty() && (block || afterBlock)) {
        out.append('\n');
      }
      out.append(render(child, "\n")).append('\n');
      afterBlock = block;
    }
    return out.toString();
  }

  private static String render(Line line, String newline) {
    StringBuilder out = new StringBuilder(line.text());
    line.children().forEach(child -> out.append(newline).append(child.text()));
    return out.toString();
  }

  @Override
  public List<Line> children(Line node) {
    return node.children();
  }

  @Override
  public Object kind(Line node) {
    return dialect.opens(node.text());
  }

  @Override
  public boolean sameHeader(Line a, Line b) {
    return a.text().equals(b.text());
  }

  @Override
  public List<TextEdit> replaceHeader(Line file, Line wanted) {
    return file.text().equals(wanted.text())
        ? List.of()
        : List.of(new TextEdit(file.start, file.end, wanted.text()));
  }

  @Override
  public List<TextEdit> remove(Line file) {
    String text = text(file);
    int start = text.lastIndexOf('\n', file.start - 1) + 1;
    int end = text.indexOf('\n', file.lastEnd());
    boolean comment = end < 0 ? false : !text.substring(file.lastEnd(), end).isBlank();
    boolean last = end < 0;
    if (comment || (last && !text.substring(file.lastEnd()).isBlank())) {
      return List.of(new TextEdit(file.start, file.lastEnd(), ""));
    }
    return List.of(new TextEdit(start, last ? text.length() : end + 1, ""));
  }

  @Override
  public TextRange range(Line file) {
    return new TextRange(file.start, file.lastEnd());
  }

  @Override
  public List<TextEdit> insert(
      Line parent, Optional<Line> after, Optional<Line> before, String child) {
    String text = text(parent);
    String newline = newline(text);
    boolean apart = isBlock(child) || after.or(() -> before).map(this::kind).equals(yes());
    if (after.isPresent()) {
      int end = text.indexOf('\n', after.get().lastEnd());
      int place = end < 0 ? text.length() : end;
      if (place > 0 && end >= 0 && text.charAt(place - 1) == '\r') {
        place--;
      }
      String gap = apart ? newline + newline : newline;
      boolean followed = apart && end >= 0 && !blankLineAt(text, end + 1);
      return List.of(new TextEdit(place, place, gap + child + (followed ? newline : "")));
    }
    if (before.isPresent()) {
      int start = text.lastIndexOf('\n', before.get().start - 1) + 1;
      return List.of(new TextEdit(start, start, child + (apart ? newline + newline : newline)));
    }
    if (!parent.text().isEmpty()) {
      int end = text.indexOf('\n', parent.end);
      int place = end < 0 ? text.length() : end;
      return List.of(new TextEdit(place, place, newline + child));
    }
    boolean fresh = text.isEmpty() || text.endsWith("\n");
    boolean blank = text.isEmpty() || text.endsWith("\n\n") || text.endsWith("\n\r\n");
    String gap = (fresh ? "" : newline) + (isBlock(child) && !blank ? newline : "");
    return List.of(new TextEdit(text.length(), text.length(), gap + child + newline));
  }

  private static Optional<Object> yes() {
    return Optional.of(true);
  }

  private static boolean blankLineAt(String text, int start) {
    int end = text.indexOf('\n', start);
    return text.substring(Math.min(start, text.length()), end < 0 ? text.length() : end).isBlank();
  }

  private boolean isBlock(String child) {
    int end = child.indexOf('\n');
    return dialect.opens(end < 0 ? child : child.substring(0, end));
  }

  private static String text(Line file) {
    return file.source().orElseThrow().text();
  }

  private static String newline(String text) {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  @Override
  public String render(Line child, Line parent) {
    return render(child, newline(text(parent)));
  }
}
