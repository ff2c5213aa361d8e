package io.quorate.corosync.rule;

import io.quorate.core.rule.RuleSet;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.option.CorosyncRelease;
import java.util.List;

/**
 * The checks of corosync.conf beyond what the parser of corosync checks.
 *
 * <pre>{@code
 * CorosyncConfig config = CorosyncFormats.CONFIG.open(path).value();
 * Report report = CorosyncRules.all().check(EffectiveCorosync.of(config));
 * }</pre>
 *
 * <p>{@code docs/corosync-rules.md} has all codes. Rules have no state: one set serves any number of threads.
 */
public final class CorosyncRules {
  private static final RuleSet<EffectiveCorosync> ALL = assuming(CorosyncAssumptions.defaults());

  private CorosyncRules() {}

  /** All rules, for corosync 3.1.7: {@link CorosyncAssumptions#defaults}. */
  public static RuleSet<EffectiveCorosync> all() {
    return ALL;
  }

  /** All rules for a release; look at an {@link EffectiveCorosync} of the same one. */
  public static RuleSet<EffectiveCorosync> forRelease(CorosyncRelease release) {
    return assuming(CorosyncAssumptions.builder().release(release).build());
  }

  /** All rules under some assumptions. */
  public static RuleSet<EffectiveCorosync> assuming(CorosyncAssumptions assumptions) {
    return new RuleSet<EffectiveCorosync>(List.copyOf(rules(assumptions)));
  }

  static List<CorosyncRule> rules(CorosyncAssumptions assumptions) {
    return List.of(
        new TwoNodesHaveTwoNode(),
        new KeysAreSpelledRight(),
        new NodesAreDistinct(),
        new BindAddressIsLocal(),
        new ConsensusExceedsToken(),
        new LinksAreIndependent(assumptions),
        new EncryptionNeedsKnet(),
        new CommentsAgreeWithValues(),
        new KeysFitRelease(),
        new ValuesFitRelease(),
        new WaitForAllStaysOn(),
        new TwoNodeIsForTwoNodes(),
        new TimeoutsAreLongEnough(),
        new LinksAreComplete(),
        new CipherNeedsHash(),
        new QuorumOptionsFitTogether(),
        new NodelistStandsAlone(),
        new SharedKeyHasItsFile(),
        new PingTimesArePaired(),
        new QuorumIsProvided());
  }
}
