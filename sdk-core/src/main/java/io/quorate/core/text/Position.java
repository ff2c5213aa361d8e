package io.quorate.core.text;

/**
 * A place in a text as people count it.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units; a tabulator counts as one
 */
public record Position(int line, int column) {
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
