package io.quorate.drbd.option;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares a table with what {@code drbdsetup xml-help} says of the command; each difference is a line. */
final class XmlHelpComparison {
  private final String command;
  private final DrbdRelease release;
  private final List<String> differences = new ArrayList<>();

  private XmlHelpComparison(String command, DrbdRelease release) {
    this.command = command;
    this.release = release;
  }

  static List<String> differences(String command, DrbdRelease release, String xml) {
    XmlHelpComparison comparison = new XmlHelpComparison(command, release);
    Optional<OptionTable> table = DrbdSetupOptions.forCommand(command, release);
    if (table.isEmpty()) {
      return List.of(release + " " + command + ": no table");
    }
    comparison.compare(table.get(), XmlHelp.parse(xml));
    return comparison.differences;
  }

  private void compare(OptionTable table, Map<String, XmlHelp> help) {
    Set<String> names = new TreeSet<>(help.keySet());
    names.addAll(table.names());
    for (String name : names) {
      Optional<Option<?>> row = table.find(name);
      if (row.isEmpty()) {
        differences.add(release + " " + command + " " + name + ": no row");
      } else if (!help.containsKey(name)) {
        differences.add(release + " " + command + " " + name + ": unknown to the tool");
      } else {
        compare(row.get(), help.get(name));
      }
    }
  }

  private void compare(Option<?> row, XmlHelp help) {
    boolean keyword = row.type().kind().equals("keyword");
    same(row, "kind", row.type().kind(), kind(help));
    same(row, "words", words(row), help.words());
    if (row.type() instanceof DrbdNumber number) {
      same(row, "min", number.print(number.min()), help.min());
      same(row, "max", number.print(number.max()), help.max());
      same(row, "unit", number.unit(), unit(row, help));
    } else if (row.type() == DrbdQuorum.TYPE) {
      same(row, "min", Integer.toString(DrbdQuorum.MIN_NODES), help.min());
      same(row, "max", Integer.toString(DrbdQuorum.MAX_NODES), help.max());
    } else {
      same(row, "min", "", help.min());
      same(row, "max", "", help.max());
      same(row, "unit", "", help.unitPrefix() + help.unit());
    }
    // The help does not tell the defaults of keywords and texts.
    if (!keyword && !row.type().kind().equals("text")) {
      same(row, "default", row.defaultText().orElse(""), help.standard());
    }
  }

  private static List<String> words(Option<?> row) {
    return row.type().kind().equals("boolean") ? List.of() : row.type().keywords();
  }

  private String kind(XmlHelp help) {
    return switch (help.kind()) {
      case "numeric" -> "number";
      case "handler" -> "keyword";
      case "string" -> "text";
      case "numeric-or-symbol" -> "number or keyword";
      // 8.3 has no yes and no: the option stands alone.
      case "boolean" -> release == DrbdRelease.V8_3 ? "flag" : "boolean";
      default -> help.kind();
    };
  }

  private DrbdUnit unit(Option<?> row, XmlHelp help) {
    // The help of 8.4 leaves this unit out.
    if (release == DrbdRelease.V8_4 && row.name().equals("rs-discard-granularity")) {
      return help.unit().isEmpty() ? DrbdUnit.BYTES : DrbdUnit.COUNT;
    }
    return switch (help.unitPrefix() + " " + help.unit()) {
      case "1 " -> DrbdUnit.COUNT;
      case "1 seconds" -> DrbdUnit.SECONDS;
      case "1 1/10 seconds" -> DrbdUnit.TENTHS_OF_A_SECOND;
      case "1 milliseconds" -> DrbdUnit.MILLISECONDS;
      case "1 bytes" -> DrbdUnit.BYTES;
      case "s bytes", "s byte" -> DrbdUnit.SECTORS;
      case "k " -> DrbdUnit.KIBIBYTES;
      case "k bytes/second" -> DrbdUnit.KIBIBYTES_PER_SECOND;
      default -> throw new AssertionError("unit of " + help);
    };
  }

  private void same(Option<?> row, String what, Object ours, Object tool) {
    if (!ours.equals(tool)) {
      differences.add(
          release + " " + command + " " + row.name() + ": " + what + " " + ours + ", tool " + tool);
    }
  }
}
