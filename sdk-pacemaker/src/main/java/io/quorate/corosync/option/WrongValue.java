package io.quorate.corosync.option;

/** What corosync makes of a value that is none of the key's. */
public enum WrongValue {
  /** The parser refuses the file and names the line. */
  REFUSED_BY_PARSER,
  /** Corosync does not start, and names no line. */
  REFUSED_AT_START,
  /** Corosync takes the default, or what the value looks like, without a word. */
  IGNORED
}
