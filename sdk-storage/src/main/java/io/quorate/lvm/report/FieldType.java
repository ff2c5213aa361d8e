package io.quorate.lvm.report;

/** What the values of a field are. */
public enum FieldType {
  /** Any text. */
  TEXT,
  /** A whole number; -1 or nothing where it is not defined. */
  NUMBER,
  /** A size with its unit. */
  SIZE,
  /** A percentage. */
  PERCENT,
  /** Yes or no: a word, nothing, {@code unknown}, or 1, 0 and -1. */
  FLAG,
  /** Items, joined by commas. */
  LIST,
  /** A time, as {@code report/time_format} says. */
  TIME
}
