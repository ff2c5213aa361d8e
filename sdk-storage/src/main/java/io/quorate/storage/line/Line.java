package io.quorate.storage.line;

import io.quorate.core.text.Origin;
import io.quorate.core.text.Source;
import java.util.List;
import java.util.Optional;

/** A statement with the statements that belong to it; the root of a file has no text. */
public final class Line {
  final Optional<Source> source;
  final int start;
  final int end;
  private final String text;
  private final List<Line> children;

  private Line(Optional<Source> source, int start, int end, String text, List<Line> children) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.text = text;
    this.children = List.copyOf(children);
  }

  static Line parsed(Source source, int start, int end, List<Line> children) {
    return new Line(Optional.of(source), start, end, source.text().substring(start, end), children);
  }

  static Line parsedRoot(Source source, List<Line> children) {
    return new Line(Optional.of(source), 0, source.length(), "", children);
  }

  /** A statement as it shall be written, and those that belong to it. */
  public static Line of(String text, List<Line> children) {
    return new Line(Optional.empty(), 0, 0, text, children);
  }

  /** A statement as it shall be written. */
  public static Line of(String text) {
    return of(text, List.of());
  }

  /** The root of a file. */
  public static Line root(List<Line> children) {
    return of("", children);
  }

  /** The statement. */
  public String text() {
    return text;
  }

  /** The statements that belong to it, in order. */
  public List<Line> children() {
    return children;
  }

  /** The source of a parsed line. */
  public Optional<Source> source() {
    return source;
  }

  /** Where the statement was read from. */
  public Origin origin() {
    return origin(0, text.length());
  }

  /** Where a part of the statement was read from. */
  public Origin origin(int from, int to) {
    return source.map(known -> Origin.of(known, start + from, start + to)).orElseGet(Origin::none);
  }

  /** Offset after the last statement of the block. */
  int lastEnd() {
    return children.isEmpty() ? end : children.get(children.size() - 1).end;
  }

  @Override
  public String toString() {
    return text;
  }
}
