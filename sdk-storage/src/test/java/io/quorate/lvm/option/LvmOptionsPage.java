package io.quorate.lvm.option;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The text of {@code docs/lvm-options.md}. */
final class LvmOptionsPage {
  private static final String HEAD =
      """
      # Settings of lvm.conf

      This page is written from the tables of `io.quorate.lvm.option`; do not edit it, but run

          mvn -pl sdk-storage -am test -Dtest=LvmOptionsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dquorate.regenerate=true

      The settings, their types and defaults are those that `lvmconfig` of 2.03.16 knows, deprecated and unsupported ones among
      them; a test compares them. What later releases add is read, kept and warned about as unknown. A list may be written as
      one text. "not used from" is the first release that reads the setting and does nothing with it.
      """;

  private LvmOptionsPage() {}

  static String text() {
    StringBuilder page = new StringBuilder(HEAD);
    Set<String> sections = new LinkedHashSet<>();
    LvmOptions.all().forEach(option -> sections.add(option.section()));
    for (String section : sections) {
      page.append("\n## ").append(section.replace("<", "\\<").replace(">", "\\>")).append("\n\n");
      page.append("| setting | type | unit | default | since | not used from | meaning |\n");
      page.append("|---|---|---|---|---|---|---|\n");
      LvmOptions.all().stream()
          .filter(option -> option.section().equals(section))
          .forEach(option -> row(page, option));
    }
    return page.toString();
  }

  private static void row(StringBuilder page, LvmOption<?> option) {
    page.append("| `").append(option.name()).append("` | ").append(type(option)).append(" | ");
    page.append(option.row().unit().orElse("")).append(" | ");
    page.append(option.row().defaultText().map(text -> "`" + cell(text) + "`").orElse(""));
    page.append(" | ").append(option.row().since().orElse("")).append(" | ");
    page.append(option.deprecated().orElse("")).append(" | ").append(cell(option.row().help()));
    page.append(option.advanced() ? " (advanced)" : "");
    page.append(option.supported() ? "" : " (not supported)").append(" |\n");
  }

  private static String type(LvmOption<?> option) {
    String words =
        option.row().type().keywords().stream()
            .map(word -> "`" + word + "`")
            .collect(Collectors.joining(", "));
    return option.row().type().kind().equals("boolean") || words.isEmpty()
        ? option.row().type().kind()
        : words;
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
