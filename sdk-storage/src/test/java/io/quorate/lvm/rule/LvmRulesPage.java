package io.quorate.lvm.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The text of {@code docs/lvm-rules.md}. */
final class LvmRulesPage {
  private static final String HEAD =
      """
      # Rules for LVM

      This page is written from the rules of `io.quorate.lvm.rule`; do not edit it, but run

          mvn -pl sdk-storage -am test -Dtest=LvmRulesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dquorate.regenerate=true

      `quorate lint FILE` checks those of configurations and metadata after everything that reading finds (codes `LVM001` to
      `LVM099` in [lvm.md](lvm.md#diagnostics)). Those of hosts look at an `LvmHost`: what its files say together, a report, and
      the locks of lvmlockd.

      ## Assumptions

      What no file says is assumed, and can be declared: `LvmRules.config(LvmAssumptions.builder()…build())`.

      | assumption | default | changes |
      |---|---|---|
      | `release` | 2.03.16 | whether there is clvmd, lvmetad and a cache of names, and which settings are used |
      | `replicatedDevices` | none | `LVM105` says when a filter rejects one of them |
      | `backingDevices` | none | `LVM105` says when a filter accepts one of them |

      """;

  private LvmRulesPage() {}

  static String text() {
    LvmAssumptions assumptions = LvmAssumptions.defaults();
    StringBuilder page = new StringBuilder(HEAD);
    List<LvmRule<?>> all = new ArrayList<>();
    table(page, "lvm.conf and lvmlocal.conf", LvmRules.configRules(assumptions), all);
    table(page, "Metadata of volume groups", LvmRules.metadataRules(assumptions), all);
    table(page, "The state of a host", LvmRules.hostRules(assumptions), all);
    for (LvmRule<?> rule : all) {
      page.append("\n### ").append(rule.code()).append("\n\n");
      page.append(escaped(rule.title())).append(" (").append(rule.severity().word());
      page.append(").\n\n");
      page.append("Why: ").append(escaped(rule.reason())).append("\n\n");
      page.append("Way out: ").append(escaped(rule.fix())).append(".\n");
    }
    return page.toString();
  }

  private static void table(
      StringBuilder page, String title, List<? extends LvmRule<?>> rules, List<LvmRule<?>> all) {
    page.append(all.isEmpty() ? "" : "\n").append("## ").append(title);
    page.append("\n\n| code | severity | what it demands |\n|---|---|---|\n");
    rules.stream()
        .sorted(Comparator.comparing((LvmRule<?> rule) -> rule.code()))
        .forEach(
            rule -> {
              all.add(rule);
              page.append("| [`").append(rule.code()).append("`](#");
              page.append(rule.code().toLowerCase(Locale.ROOT)).append(") | ");
              page.append(rule.severity().word()).append(" | ").append(escaped(rule.title()));
              page.append(" |\n");
            });
  }

  private static String escaped(String text) {
    return text.replace("*", "\\*").replace("_", "\\_").replace("|", "\\|");
  }
}
