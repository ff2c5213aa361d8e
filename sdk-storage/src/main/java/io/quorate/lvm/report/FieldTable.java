package io.quorate.lvm.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields that LVM knows, and the headings of their columns. */
final class FieldTable {
  /** One field. */
  record Row(String section, String name, FieldType type, String heading) {}

  private static final Map<String, Row> BY_NAME = read();

  private FieldTable() {}

  private static Map<String, Row> read() {
    try (InputStream in = FieldTable.class.getResourceAsStream("fields.txt")) {
      if (in == null) {
        throw new IllegalStateException("fields.txt is missing");
      }
      Map<String, Row> rows = new LinkedHashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\\|", -1);
          FieldType type = FieldType.valueOf(cells[2].toUpperCase(Locale.ROOT));
          rows.put(cells[1], new Row(cells[0], cells[1], type, cells[3]));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<Row> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static Collection<String> names() {
    return BY_NAME.keySet();
  }

  /** The fields of a heading, those of the sections that are named first in front. */
  static List<Row> ofHeading(String heading, List<String> sections) {
    List<Row> found = new ArrayList<>();
    for (String section : sections) {
      for (Row row : BY_NAME.values()) {
        if (row.heading().equals(heading) && row.section().equals(section)) {
          found.add(row);
        }
      }
    }
    return found;
  }

  /** The headings, the longest ones first. */
  static List<String> headings() {
    return BY_NAME.values().stream()
        .map(Row::heading)
        .distinct()
        .sorted((a, b) -> b.length() - a.length())
        .toList();
  }
}
