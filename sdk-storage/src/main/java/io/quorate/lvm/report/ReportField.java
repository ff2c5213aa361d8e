package io.quorate.lvm.report;

import java.util.List;

/**
 * One value in a row.
 *
 * @param name for example {@code vg_name}
 * @param text as it is printed; the items of a list joined by commas; empty for a value that is not defined
 * @param items those of a list, where the form tells them apart; otherwise empty
 */
public record ReportField(String name, String text, List<String> items) {
  /** Copies the list. */
  public ReportField {
    items = List.copyOf(items);
  }

  /** A value that is no list, or a list that is told as text. */
  static ReportField of(String name, String text) {
    return new ReportField(name, text, List.of());
  }
}
