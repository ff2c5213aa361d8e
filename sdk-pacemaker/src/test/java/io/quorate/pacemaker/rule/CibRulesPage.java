package io.quorate.pacemaker.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The text of {@code docs/cib-rules.md}. */
final class CibRulesPage {
  private static final String HEAD =
      """
      # Rules for CIBs

      This page is written from the rules of `io.quorate.pacemaker.rule`; do not edit it, but run

          mvn -pl sdk-pacemaker -am test -Dtest=CibRulesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dquorate.regenerate=true

      `quorate lint FILE` checks them. They look at one CIB alone, without a cluster. The schema accepts nearly everything
      that they report, and `crm_verify` is silent about most of it. A finding points to the line of the CIB; in what
      it shows of the text, stars stand for passwords and other secrets.

      Rules look at what counts: templates, groups, clones and defaults are merged as Pacemaker merges them, sets with rules
      are evaluated, tags and sets in constraints are resolved (`io.quorate.pacemaker.effective.EffectiveCib`).

      ```java
      PacemakerAssumptions cluster =
          PacemakerAssumptions.builder()
              .release(PacemakerRelease.of(3, 0, 1))
              .clusterName("virt")
              .addNodeNetworks(Subnet.parse("192.0.2.0/24"))
              .putDrbdMinors("r0", Set.of(0, 1))
              .build();
      Report report = PacemakerRules.assuming(cluster).check(Cib.empty("pacemaker-3.9"));
      report.diagnostics().forEach(System.out::println);
      ```

      ## Assumptions

      What no CIB says is assumed, and can be declared as above.

      | assumption | default | changes |
      |---|---|---|
      | `release` | 2.1.5 | how values are read (`PCM001` to `PCM050`); `PCM124` is for 2.0 and later |
      | `zone`, `moment` | UTC, now | how dates are read, which sets count, `PCM113` |
      | `agents` | the bundled record | `PCM108`, `PCM114`, `PCM130`, `PCM137`, `PCM138` |
      | `clusterName` | unknown | `PCM116` compares it when it is known |
      | `nodeNetworks` | unknown | `PCM111` applies only when they are known |
      | `drbdMinors` | unknown | `PCM121` compares them when they are known; `PCM131` applies only when they are not |

      `AgentMetadataCatalog.live(runner).or(AgentMetadataCatalog.bundled())` asks a host for its agents
      (`crm_resource --show-metadata`) and takes the record for what is not installed there. The record is of
      resource-agents 4.12, fence-agents 4.12, pacemaker 2.1.5 and drbd-utils 9.22.

      """;

  private CibRulesPage() {}

  static String text() {
    List<PacemakerRule> rules =
        PacemakerRules.rules().stream().sorted(Comparator.comparing(PacemakerRule::code)).toList();
    StringBuilder page = new StringBuilder(HEAD);
    page.append("## All rules\n\n| code | severity | what it demands |\n|---|---|---|\n");
    for (PacemakerRule rule : rules) {
      page.append("| [`").append(rule.code()).append("`](#");
      page.append(rule.code().toLowerCase(Locale.ROOT)).append(") | ");
      page.append(rule.severity().word()).append(" | ").append(rule.title()).append(" |\n");
    }
    for (PacemakerRule rule : rules) {
      page.append("\n### ").append(rule.code()).append("\n\n");
      page.append(rule.title()).append(" (").append(rule.severity().word()).append(").\n\n");
      page.append("Why: ").append(escaped(rule.reason())).append("\n\n");
      page.append("Way out: ").append(escaped(rule.fix())).append(".\n");
    }
    return page.toString();
  }

  private static String escaped(String text) {
    return text.replace("*", "\\*").replace("_", "\\_");
  }
}
