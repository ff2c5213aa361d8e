package io.quorate.core.block;

/**
 * How a family of brace and stanza files is written.
 *
 * @param name for messages
 * @param statements what ends a statement
 * @param blocks what makes a block
 * @param comments the characters that begin a comment, for example {@code #}
 * @param commentPlace where a comment may begin
 * @param quotes the characters that quote a word, for example {@code "}; the first one is written
 * @param escapes what a backslash does inside the first kind of quotes
 * @param bareWords the characters that need no quotes
 * @param punctuation the characters that are a word of their own wherever they stand, for example {@code []:}
 * @param assignment the character between a name and its value, or 0 when blanks separate them
 * @param restOfLine whether everything behind the assignment up to the line end is one word
 * @param endClosesTopLevel whether the end of the file may stand for the last closing brace
 * @param indent what one level of nesting is indented by
 */
public record Dialect(
    String name,
    Statements statements,
    Blocks blocks,
    String comments,
    CommentPlace commentPlace,
    String quotes,
    Escapes escapes,
    BareWords bareWords,
    String punctuation,
    char assignment,
    boolean restOfLine,
    boolean endClosesTopLevel,
    String indent) {

  /** What ends a statement. */
  public enum Statements {
    /** A semicolon; line ends are blanks. */
    SEMICOLON,
    /** The line end. */
    LINE,
    /** The end of the value: a word, or a list in brackets; line ends are blanks. */
    VALUE;

    /** Whether a statement needs nothing behind it when it stands on a line of its own. */
    boolean withoutMark() {
      return this != SEMICOLON;
    }
  }

  /** What a backslash does inside quotes. */
  public enum Escapes {
    /** Nothing. */
    NONE,
    /** It takes the next character literally, and goes. */
    ANY_CHARACTER,
    /** The same in front of a quote and of a backslash; elsewhere it is a character like others. */
    QUOTE_AND_BACKSLASH
  }

  /** What makes a block. */
  public enum Blocks {
    /** {@code head { … }}. */
    BRACES,
    /** A line {@code head:} and the lines after it, up to the next head. */
    STANZAS
  }

  /** Where a comment may begin. */
  public enum CommentPlace {
    /** Wherever a word may begin. */
    ANYWHERE,
    /** Only as the first thing on a line. */
    LINE_START
  }

  /** The characters that need no quotes. */
  public enum BareWords {
    /** Letters, digits and {@code / . _ -}; any other character is reported and kept as a word. */
    PATH_LIKE,
    /** Everything but blanks and the characters that mean something in the dialect. */
    ANYTHING
  }

  /** Files like {@code corosync.conf}, line by line: {@code key: value} to the line end, heads, braces, comments. */
  public static final Dialect COLON_LINES =
      new Dialect(
          "colon lines",
          Statements.LINE,
          Blocks.BRACES,
          "#",
          CommentPlace.LINE_START,
          "",
          Escapes.NONE,
          BareWords.ANYTHING,
          "",
          ':',
          true,
          false,
          "    ");

  /**
   * {@code lvm.conf} and its like: {@code key = value}, lists in brackets, sections in braces, comments anywhere; as {@code
   * libdm-config} of LVM 2.03 reads them.
   */
  public static final Dialect ASSIGNMENTS =
      new Dialect(
          "assignments",
          Statements.VALUE,
          Blocks.BRACES,
          "#",
          CommentPlace.ANYWHERE,
          "\"'",
          Escapes.QUOTE_AND_BACKSLASH,
          BareWords.ANYTHING,
          "[],",
          '=',
          false,
          false,
          "\t");

  /**
   * Files like OCFS2's {@code cluster.conf}: {@code head:} and indented {@code key = value} lines.
   *
   * <p>A value may be empty, and goes on behind a backslash at the end of its line.
   */
  public static final Dialect STANZAS =
      new Dialect(
          "stanzas",
          Statements.LINE,
          Blocks.STANZAS,
          "#",
          CommentPlace.LINE_START,
          "",
          Escapes.NONE,
          BareWords.ANYTHING,
          "",
          '=',
          true,
          false,
          "\t");

  /** {@code drbd.conf}: semicolons, braces, comments anywhere, double quotes. */
  public static final Dialect DRBD =
      new Dialect(
          "drbd.conf",
          Statements.SEMICOLON,
          Blocks.BRACES,
          "#",
          CommentPlace.ANYWHERE,
          "\"",
          Escapes.ANY_CHARACTER,
          BareWords.PATH_LIKE,
          "[]:%",
          (char) 0,
          false,
          true,
          "    ");

  boolean braces() {
    return blocks == Blocks.BRACES;
  }

  /** Whether braces share their lines with nothing but a head, so that lines can be read one by one. */
  boolean braceLines() {
    return lines() && braces() && restOfLine;
  }

  boolean lines() {
    return statements == Statements.LINE;
  }

  /** Whether a word in quotes is another one than the same word without: a text, not a number. */
  boolean quotesMatter() {
    return statements == Statements.VALUE;
  }
}
