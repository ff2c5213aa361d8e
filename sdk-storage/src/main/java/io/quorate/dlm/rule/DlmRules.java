package io.quorate.dlm.rule;

import io.quorate.core.rule.RuleSet;
import java.util.List;

/**
 * The checks of DLM beyond what dlm_controld checks.
 *
 * <pre>{@code
 * DlmSetup setup =
 *     DlmSetup.builder().conf(conf).controld(ControldParameters.defaults()).stonithEnabled(true).build();
 * Report report = DlmRules.all().check(setup);
 * }</pre>
 *
 * <p>{@code docs/storage-rules.md} has all codes. Rules have no state: one set serves any number of threads.
 */
public final class DlmRules {
  private static final RuleSet<DlmSetup> ALL = new RuleSet<DlmSetup>(List.copyOf(rules()));

  private DlmRules() {}

  /** All rules; what a setup does not say no rule complains about. */
  public static RuleSet<DlmSetup> all() {
    return ALL;
  }

  static List<DlmRule> rules() {
    return List.of(
        new FencingIsOn(),
        new PacemakerFencesForDlm(),
        new QuorumIsAsked(),
        new PacemakerDoesStartupFencing(),
        new FencingHasOneWay(),
        new EveryNodeCanBeFenced(),
        new DevicesHaveOwnNames(),
        new FencingGoesThroughPacemaker());
  }
}
