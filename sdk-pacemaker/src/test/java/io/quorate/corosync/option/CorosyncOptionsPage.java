package io.quorate.corosync.option;

import io.quorate.core.option.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes {@code docs/corosync-options.md} from the tables. */
final class CorosyncOptionsPage {
  private static final String INTRODUCTION =
      """
      # Keys of corosync.conf

      This page is written from the tables of `io.quorate.corosync.option`; do not edit it, but run

          mvn -pl sdk-pacemaker -am test -Dtest=CorosyncOptionsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dquorate.regenerate=true

      Four releases are compared: 1.4, 2.4, 3.1.7 and 3.1.10; a key that came in between is listed from the later one on. Where
      they differ in type or default, each of them is named.

      Column "wrong value": what corosync 3.1.7 does with a value that is none of the key's. `line`: its parser refuses the
      file and names the line. `start`: it does not start, and names no line. Empty: it reads over it.

      Column "change": what a running cluster needs before a change holds, with 3.1. `reload`: `corosync-cfgtool -R`. `qdevice`:
      that, and a restart of corosync-qdevice. `link`: the link has to be removed and added again. `restart`: corosync has to be
      stopped on all nodes. With 2.4 where that differs. With 1.4 always a restart.
      """;

  private final StringBuilder page = new StringBuilder(INTRODUCTION);

  private CorosyncOptionsPage() {}

  static String text() {
    CorosyncOptionsPage page = new CorosyncOptionsPage();
    CorosyncSection.all().forEach(page::section);
    return page.page.toString();
  }

  private void section(CorosyncSection section) {
    String path = section.path();
    page.append("\n## ").append(path.isEmpty() ? "Top of the file" : path).append("\n\n");
    String help = section.help();
    page.append(Character.toUpperCase(help.charAt(0))).append(help.substring(1)).append(". ");
    page.append("Releases: ").append(labels(section.releases())).append(".\n");
    if (section.names().isEmpty()) {
      return;
    }
    page.append("\n| key | type | unit | default | releases | wrong value | change | meaning |\n");
    page.append("|---|---|---|---|---|---|---|---|\n");
    section.names().forEach(name -> row(section, name));
  }

  private void row(CorosyncSection section, String name) {
    List<CorosyncRelease> releases = section.releases(name);
    Option<?> last = section.find(name, releases.get(releases.size() - 1)).orElseThrow();
    List<String> cells =
        List.of(
            "`" + name + "`",
            differing(section, name, releases, CorosyncOptionsPage::type),
            last.unit().orElse(""),
            differing(section, name, releases, CorosyncOptionsPage::standard),
            labels(releases),
            switch (section.wrongValue(name)) {
              case REFUSED_BY_PARSER -> "line";
              case REFUSED_AT_START -> "start";
              case IGNORED -> "";
            },
            change(section, name, releases),
            last.help());
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String change(
      CorosyncSection section, String name, List<CorosyncRelease> releases) {
    boolean two = releases.contains(CorosyncRelease.V2_4);
    boolean three = releases.contains(CorosyncRelease.V3_1_10);
    String in2 = two ? word(section.effect(name, CorosyncRelease.V2_4)) : "";
    String in3 = three ? word(section.effect(name, CorosyncRelease.V3_1_10)) : "";
    if (three) {
      return !two || in2.equals(in3) ? in3 : in3 + "; 2.4: " + in2;
    }
    return two ? "2.4: " + in2 : "";
  }

  private static String word(ChangeEffect effect) {
    return switch (effect) {
      case NOTHING -> "";
      case RELOAD -> "reload";
      case RESTART_QDEVICE -> "qdevice";
      case REPLACE_LINK -> "link";
      case RESTART -> "restart";
    };
  }

  private static String differing(
      CorosyncSection section,
      String name,
      List<CorosyncRelease> releases,
      Function<Option<?>, String> cell) {
    Map<String, List<CorosyncRelease>> variants = new LinkedHashMap<>();
    for (CorosyncRelease release : releases) {
      String text = cell.apply(section.find(name, release).orElseThrow());
      variants.computeIfAbsent(text, none -> new ArrayList<>()).add(release);
    }
    if (variants.size() == 1) {
      return variants.keySet().iterator().next();
    }
    return variants.entrySet().stream()
        .map(e -> labels(e.getValue()) + ": " + (e.getKey().isEmpty() ? "none" : e.getKey()))
        .collect(Collectors.joining("; "));
  }

  private static String labels(List<CorosyncRelease> releases) {
    return releases.stream().map(CorosyncRelease::label).collect(Collectors.joining(", "));
  }

  private static String standard(Option<?> row) {
    return row.defaultText().map(text -> "`" + text + "`").orElse("");
  }

  private static String type(Option<?> row) {
    String words =
        row.type().keywords().stream()
            .map(word -> "`" + word + "`")
            .collect(Collectors.joining(", "));
    return switch (row.type().kind()) {
      case "number" -> row.type().range().orElse("");
      case "boolean", "keyword" -> words;
      default -> row.type().kind();
    };
  }
}
