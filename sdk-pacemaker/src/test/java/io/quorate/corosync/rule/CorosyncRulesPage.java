package io.quorate.corosync.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The text of {@code docs/corosync-rules.md}. */
final class CorosyncRulesPage {
  private static final String HEAD =
      """
      # Rules for corosync.conf

      This page is written from the rules of `io.quorate.corosync.rule`; do not edit it, but run

          mvn -pl sdk-pacemaker -am test -Dtest=CorosyncRulesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dquorate.regenerate=true

      `quorate lint FILE` checks them after everything that the parser of corosync checks (codes `CORO001` to `CORO099` in
      [corosync.md](corosync.md#diagnostics)). A file with errors is not judged. Errors are what corosync does not start with,
      or what does something else than it says.

      ## Assumptions

      What no corosync.conf says is assumed, and can be declared:
      `CorosyncRules.assuming(CorosyncAssumptions.builder()…build())`.

      | assumption | default | changes |
      |---|---|---|
      | `release` | 3.1.7 | every rule looks at the release of the `EffectiveCorosync`, which has to be the same |
      | `replicationNetwork` | none | `CORO106` says when all links are in it |

      """;

  private CorosyncRulesPage() {}

  static String text() {
    List<CorosyncRule> rules =
        CorosyncRules.rules(CorosyncAssumptions.defaults()).stream()
            .sorted(Comparator.comparing(CorosyncRule::code))
            .toList();
    StringBuilder page = new StringBuilder(HEAD);
    page.append("## All rules\n\n| code | severity | what it demands |\n|---|---|---|\n");
    for (CorosyncRule rule : rules) {
      page.append("| [`").append(rule.code()).append("`](#");
      page.append(rule.code().toLowerCase(Locale.ROOT)).append(") | ");
      page.append(rule.severity().word()).append(" | ").append(escaped(rule.title()));
      page.append(" |\n");
    }
    for (CorosyncRule rule : rules) {
      page.append("\n### ").append(rule.code()).append("\n\n");
      page.append(escaped(rule.title())).append(" (").append(rule.severity().word());
      page.append(").\n\n");
      page.append("Why: ").append(escaped(rule.reason())).append("\n\n");
      page.append("Way out: ").append(escaped(rule.fix())).append(".\n");
    }
    return page.toString();
  }

  private static String escaped(String text) {
    return text.replace("*", "\\*").replace("_", "\\_");
  }
}
