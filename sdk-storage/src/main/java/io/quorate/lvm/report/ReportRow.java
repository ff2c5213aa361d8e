package io.quorate.lvm.report;

import io.quorate.lvm.value.LvmSize;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a report.
 *
 * <p>A field may be there several times, as {@code -o +vg_all} makes it: the values are the same. The typed methods give
 * the same value for every form of the report.
 *
 * @param fields in the order of the output
 */
public record ReportRow(List<ReportField> fields) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx", Locale.ROOT);
  private static final Set<String> UNKNOWN = Set.of("unknown", "-1");

  /** Copies the list. */
  public ReportRow {
    fields = List.copyOf(fields);
  }

  /** A field, if the report has it. */
  public Optional<ReportField> find(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The text of a field; empty when the report does not have it, or it says nothing. */
  public Optional<String> text(String name) {
    return find(name).map(ReportField::text).filter(text -> !text.isEmpty());
  }

  /** A whole number; empty where it is not defined, which LVM prints as -1. {@code unmanaged} is 0. */
  public Optional<Long> number(String name) {
    return text(name)
        .map(text -> text.equals("unmanaged") ? "0" : text)
        .filter(text -> text.matches("-?\\d{1,18}"))
        .map(Long::valueOf)
        .filter(number -> number >= 0);
  }

  /** A size with its unit, or 0. */
  public Optional<LvmSize> size(String name) {
    return text(name).flatMap(LvmSize::read);
  }

  /** A percentage, 0 to 100; empty where it is not defined. */
  public Optional<Double> percent(String name) {
    return text(name).filter(text -> text.matches("\\d{1,3}(\\.\\d{1,9})?")).map(Double::valueOf);
  }

  /** Yes or no; empty where the report does not have it, or LVM does not know. */
  public Optional<Boolean> flag(String name) {
    return find(name)
        .map(ReportField::text)
        .filter(text -> !UNKNOWN.contains(text))
        .map(text -> !text.isEmpty() && !text.equals("0"));
  }

  /** The items of a list. */
  public List<String> list(String name) {
    Optional<ReportField> field = find(name);
    if (field.isEmpty() || field.get().text().isEmpty()) {
      return List.of();
    }
    List<String> items = field.get().items();
    return items.isEmpty() ? Arrays.asList(field.get().text().split(",")) : items;
  }

  /** A time in LVM's own form, {@code 2026-11-22 16:09:34 +0000}; empty in any other one. */
  public Optional<OffsetDateTime> time(String name) {
    try {
      return text(name).map(text -> OffsetDateTime.parse(text, TIME));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
