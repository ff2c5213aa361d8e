package io.quorate.drbd.option;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes {@code docs/drbd-options.md} from the tables. */
final class DrbdOptionsPage {
  private static final String INTRODUCTION =
      """
      # Options of DRBD

      This page is written from the tables of `io.quorate.drbd.option`; do not edit it, but run

          mvn -pl sdk-drbd -am test -Dtest=DrbdOptionsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dquorate.regenerate=true

      Four releases are compared: 8.3 and 8.4 (as the compatibility tools of drbd-utils 9.22 read them), 9.22 and 9.34.
      A bare number counts the unit; `K`, `M`, `G` and `s` (sectors of 512 bytes) after a number count bytes where the
      unit does. Where the releases differ in type, range or default, each of them is named.
      """;

  private final StringBuilder page = new StringBuilder(INTRODUCTION);

  private DrbdOptionsPage() {}

  static String text() {
    DrbdOptionsPage page = new DrbdOptionsPage();
    page.sections();
    page.drbdsetup();
    page.commands("drbdadm", DrbdAdmOptions.GENERAL, adm());
    page.commands("drbdmeta", DrbdMetaOptions.GENERAL, meta());
    return page.page.toString();
  }

  private void sections() {
    page.append("\n## Sections of drbd.conf\n");
    for (DrbdSection section : DrbdSection.all()) {
      head("### " + section.name());
      Map<String, Map<DrbdRelease, Option<?>>> rows = new LinkedHashMap<>();
      for (DrbdRelease release :
          List.of(DrbdRelease.V9_22, DrbdRelease.V9_34, DrbdRelease.V8_4, DrbdRelease.V8_3)) {
        for (Option<?> row : section.table(release).rows()) {
          rows.computeIfAbsent(row.name(), none -> new LinkedHashMap<>()).put(release, row);
        }
      }
      rows.values().forEach(this::row);
    }
  }

  private void drbdsetup() {
    page.append(
        "\n## Commands of drbdsetup\n\nA command that no release has an option for is left out.\n");
    Map<String, Map<String, Map<DrbdRelease, Option<?>>>> commands = new TreeMap<>();
    for (DrbdRelease release :
        List.of(DrbdRelease.V9_22, DrbdRelease.V9_34, DrbdRelease.V8_4, DrbdRelease.V8_3)) {
      for (String command : DrbdSetupOptions.commands(release)) {
        for (Option<?> row : DrbdSetupOptions.forCommand(command, release).orElseThrow().rows()) {
          commands
              .computeIfAbsent(command, none -> new LinkedHashMap<>())
              .computeIfAbsent(row.name(), none -> new LinkedHashMap<>())
              .put(release, row);
        }
      }
    }
    commands.forEach(
        (command, rows) -> {
          head("### drbdsetup " + command);
          rows.values().forEach(this::row);
        });
  }

  private void commands(String tool, OptionTable general, Map<String, OptionTable> commands) {
    page.append("\n## Commands of ").append(tool).append(" (9.22)\n");
    head("### Every command");
    general.rows().forEach(row -> row(Map.of(DrbdRelease.V9_22, row)));
    commands.forEach(
        (command, table) -> {
          if (!table.rows().isEmpty()) {
            page.append("\n### ").append(tool).append(' ').append(command).append("\n\n");
            page.append(
                    table.names().stream()
                        .map(name -> "`--" + name + "`")
                        .collect(Collectors.joining(", ")))
                .append('\n');
          }
        });
  }

  private void head(String title) {
    page.append('\n').append(title).append("\n\n");
    page.append("| option | type | unit | default | releases | meaning |\n");
    page.append("|---|---|---|---|---|---|\n");
  }

  /** One line for an option; the first of its rows is the one that the others are compared with. */
  private void row(Map<DrbdRelease, Option<?>> rows) {
    Option<?> main = rows.values().iterator().next();
    Map<String, Set<DrbdRelease>> types = new LinkedHashMap<>();
    Map<String, Set<DrbdRelease>> defaults = new LinkedHashMap<>();
    rows.forEach(
        (release, row) -> {
          types.computeIfAbsent(type(row), none -> new LinkedHashSet<>()).add(release);
          String standard = row.defaultText().map(text -> "`" + text + "`").orElse("");
          defaults.computeIfAbsent(standard, none -> new LinkedHashSet<>()).add(release);
        });
    page.append("| `")
        .append(main.name())
        .append("` | ")
        .append(variants(types))
        .append(" | ")
        .append(main.unit().orElse(""))
        .append(" | ")
        .append(variants(defaults))
        .append(" | ")
        .append(
            rows.keySet().stream()
                .sorted()
                .map(DrbdRelease::label)
                .collect(Collectors.joining(", ")))
        .append(" | ")
        .append(main.help())
        .append(" |\n");
  }

  private static String variants(Map<String, Set<DrbdRelease>> variants) {
    StringBuilder text = new StringBuilder();
    variants.forEach(
        (variant, releases) -> {
          if (text.isEmpty() && variants.size() == 1) {
            text.append(variant);
          } else {
            text.append(text.isEmpty() ? "" : "; ")
                .append(
                    releases.stream()
                        .sorted()
                        .map(DrbdRelease::label)
                        .collect(Collectors.joining(", ")))
                .append(": ")
                .append(variant.isEmpty() ? "none" : variant);
          }
        });
    return text.toString();
  }

  private static String type(Option<?> row) {
    String words =
        row.type().keywords().stream()
            .map(word -> "`" + word + "`")
            .collect(Collectors.joining(", "));
    String range = row.type().range().orElse("");
    return switch (row.type().kind()) {
      case "number" -> range;
      case "boolean", "keyword" -> words;
      case "number or keyword" -> range + ", " + words;
      default -> row.type().kind() + (range.isEmpty() ? "" : ", " + range);
    };
  }

  private static Map<String, OptionTable> adm() {
    Map<String, OptionTable> tables = new TreeMap<>();
    DrbdAdmOptions.commands()
        .forEach(c -> tables.put(c, DrbdAdmOptions.forCommand(c).orElseThrow()));
    return tables;
  }

  private static Map<String, OptionTable> meta() {
    Map<String, OptionTable> tables = new TreeMap<>();
    DrbdMetaOptions.commands()
        .forEach(c -> tables.put(c, DrbdMetaOptions.forCommand(c).orElseThrow()));
    return tables;
  }
}
