package io.quorate.storage;

import io.quorate.core.rule.DescribedRule;
import io.quorate.core.rule.Rule;
import io.quorate.dlm.rule.DlmRules;
import io.quorate.ocfs2.rule.Ocfs2Rules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/storage-rules.md} from the rules. */
class StorageRulesPageTest {
  private static final String HEAD =
      """
      # Rules for OCFS2 and DLM

      This page is written from the rules of `io.quorate.ocfs2.rule` and `io.quorate.dlm.rule`; do not edit it, but run

          mvn -pl sdk-storage -am test -Dtest=StorageRulesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dquorate.regenerate=true

      `quorate lint FILE` checks one file after everything that reading it finds ([storage.md](storage.md#diagnostics)). A file
      with errors is not judged. Most rules need more than one file: what the volumes say, how the hosts are named, whether
      Pacemaker runs the cluster. A program puts it into `Ocfs2Setup` or `DlmSetup`; about what is not there no rule
      complains.

      """;

  @Test
  void thePageIsWrittenFromTheRules() throws IOException {
    List<Rule<?>> rules = new ArrayList<>(Ocfs2Rules.all().rules());
    rules.addAll(DlmRules.all().rules());
    StringBuilder page = new StringBuilder(HEAD);
    page.append("## All rules\n\n| code | severity | what it demands |\n|---|---|---|\n");
    for (Rule<?> rule : rules) {
      page.append("| [`").append(rule.code()).append("`](#");
      page.append(rule.code().toLowerCase(Locale.ROOT)).append(") | ");
      page.append(rule.severity().word()).append(" | ").append(Pages.escaped(rule.title()));
      page.append(" |\n");
    }
    for (Rule<?> rule : rules) {
      page.append("\n### ").append(rule.code()).append("\n\n");
      page.append(Pages.escaped(rule.title())).append(" (").append(rule.severity().word());
      page.append(").\n\nWhy: ").append(Pages.escaped(rule.reason())).append("\n\nWay out: ");
      page.append(Pages.escaped(((DescribedRule<?>) rule).fix())).append(".\n");
    }
    Pages.verify("storage-rules.md", page.toString());
  }
}
