package io.quorate.drbd.rule;

import java.util.Comparator;
import java.util.List;

/** The text of {@code docs/drbd-rules.md}. */
final class DrbdRulesPage {
  private static final String HEAD =
      """
      # Rules for DRBD configurations

      This page is written from the rules of `io.quorate.drbd.rule`; do not edit it, but run

          mvn -pl sdk-drbd -am test -Dtest=DrbdRulesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dquorate.regenerate=true

      `quorate lint FILE` checks them after everything that `drbdadm` itself checks (codes `DRBD001` to `DRBD099`). All of
      them hold for files that `drbdadm dump` accepts. A cause that shows in several resources, for example an option in
      `common`, is one finding. A resource with errors in its own text is not judged; neither is anything when `common`,
      an include or a template has errors.

      Lint `/etc/drbd.conf`, not its parts: a part is taken for the whole. Two parts are recognized. A `common` section
      without any resource is judged as if a resource inherited it. A resource that sets no options itself, in a file
      without `common`, is not blamed for what is not set.

      ## Assumptions

      What no DRBD file says is assumed, and can be declared: `DrbdRules.assuming(DrbdAssumptions.builder()…build())`.

      | assumption | default | changes |
      |---|---|---|
      | `release` | 9.22 | `DRBD102`, `DRBD109`, `DRBD126`, `DRBD139`; `DRBD125`, `DRBD133` and `DRBD140` are for release 9 |
      | `pacemakerManaged` | true | `DRBD113` and `DRBD125` apply only then; `DRBD102`, `DRBD126` |
      | `batteryBackedCache` | false | `DRBD115` applies only without |

      """;

  private static final String GUARDS =
      """
      ## Guards of operations

      `DrbdGuards` looks at the states of the nodes before an operation that may destroy data. All codes are errors.

      | code | operation | refused when |
      |---|---|---|
      | `DRBD191` | `primary --force` | a peer is primary |
      | `DRBD192` | `primary --force` | a peer has good data (UpToDate or Consistent) |
      | `DRBD193` | `primary --force` | nobody knows what a peer has, and it is not outdated |
      | `DRBD194` | `primary --force` | it is asked for on more than one node |
      | `DRBD195` | `connect --discard-my-data` | not exactly one node throws its data away |
      | `DRBD196` | `connect --discard-my-data` | that node is not secondary |
      | `DRBD197` | `connect --discard-my-data` | that node is not StandAlone |
      | `DRBD198` | `connect --discard-my-data` | no other node has good data |
      """;

  private DrbdRulesPage() {}

  static String text() {
    List<DrbdRule> rules =
        DrbdRules.rules(DrbdAssumptions.defaults()).stream()
            .sorted(Comparator.comparing(DrbdRule::code))
            .toList();
    StringBuilder page = new StringBuilder(HEAD);
    page.append("## All rules\n\n| code | severity | what it demands |\n|---|---|---|\n");
    for (DrbdRule rule : rules) {
      page.append("| [`").append(rule.code()).append("`](#");
      page.append(rule.code().toLowerCase(java.util.Locale.ROOT)).append(") | ");
      page.append(rule.severity().word()).append(" | ").append(rule.title()).append(" |\n");
    }
    page.append('\n');
    for (DrbdRule rule : rules) {
      page.append("### ").append(rule.code()).append("\n\n");
      page.append(rule.title()).append(" (").append(rule.severity().word()).append(").\n\n");
      page.append("Why: ").append(escaped(rule.reason())).append("\n\n");
      page.append("Way out: ").append(escaped(rule.fix())).append(".\n\n");
    }
    return page.append(GUARDS).toString();
  }

  private static String escaped(String text) {
    return text.replace("*", "\\*").replace("_", "\\_");
  }
}
