package io.quorate.storage;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.dlm.option.DlmOptions;
import io.quorate.ocfs2.option.ClusterOptions;
import io.quorate.ocfs2.option.HeartbeatOptions;
import io.quorate.ocfs2.option.NodeOptions;
import io.quorate.ocfs2.option.O2cbOptions;
import io.quorate.ocfs2.option.Ocfs2Feature;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/ocfs2-options.md} from the tables. */
class Ocfs2OptionsPageTest {
  private static final String HEAD =
      """
      # Options of OCFS2 and DLM

      This page is written from the tables of `io.quorate.ocfs2.option` and `io.quorate.dlm.option`; do not edit it, but run

          mvn -pl sdk-storage -am test -Dtest=Ocfs2OptionsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dquorate.regenerate=true

      Releases: ocfs2-tools 1.8.7, dlm 4.2.0. Ranges of cluster.conf are those of the manual; `o2cb` takes more, and
      [rules](storage-rules.md) say so.
      """;

  private final StringBuilder page = new StringBuilder(HEAD);

  @Test
  void thePageIsWrittenFromTheTables() throws IOException {
    section("cluster.conf, cluster:", ClusterOptions.TABLE, row -> false, "");
    section("cluster.conf, node:", NodeOptions.TABLE, row -> false, "");
    section("cluster.conf, heartbeat:", HeartbeatOptions.TABLE, row -> false, "");
    section("/etc/default/o2cb", O2cbOptions.TABLE, row -> false, "");
    section("dlm.conf", DlmOptions.TABLE, DlmOptions::isReloadable, "reload");
    page.append("\n## Features of a file system\n\n| feature | kind | bit | chosen | meaning |\n");
    page.append("|---|---|---|---|---|\n");
    for (Ocfs2Feature feature : Ocfs2Feature.values()) {
      page.append("| `").append(feature.word()).append("` | ");
      page.append(feature.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')).append(" | ");
      page.append(Integer.toHexString(feature.bit())).append(" | ");
      page.append(feature.isChosen() ? "yes" : "by the tool").append(" | ");
      page.append(feature.help()).append(" |\n");
    }
    page.append("\nKind: what a kernel does that does not know a feature. It mounts (compat), ");
    page.append("mounts for reading only (ro compat),\nor does not mount (incompat).\n");
    Pages.verify("ocfs2-options.md", page.toString());
  }

  private void section(String title, OptionTable table, Predicate<Option<?>> marked, String mark) {
    page.append("\n## ").append(title.replace(":", "")).append("\n\n");
    String column = mark.isEmpty() ? "" : " " + mark + " |";
    page.append("| name | values | unit | default |").append(column).append(" meaning |\n");
    page.append("|---|---|---|---|").append(mark.isEmpty() ? "" : "---|").append("---|\n");
    for (Option<?> row : table.rows()) {
      page.append("| `").append(row.name()).append("` | ").append(values(row)).append(" | ");
      page.append(row.unit().orElse("")).append(" | ");
      page.append(row.defaultText().map(text -> "`" + text + "`").orElse("")).append(" | ");
      page.append(mark.isEmpty() ? "" : (marked.test(row) ? "yes" : "no") + " | ");
      page.append(Pages.escaped(row.help())).append(" |\n");
    }
    if (!mark.isEmpty()) {
      page.append(
          "\nReload: `dlm_tool reload_config` and `set_config` change it in a running daemon.\n");
    }
  }

  private static String values(Option<?> row) {
    if (!row.type().keywords().isEmpty()) {
      return row.type().keywords().stream()
          .map(word -> "`" + word + "`")
          .collect(Collectors.joining(", "));
    }
    return row.type().range().orElse(row.type().kind());
  }
}
