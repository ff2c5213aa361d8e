package io.quorate.drbd.rule;

import io.quorate.core.rule.RuleSet;
import io.quorate.drbd.option.DrbdRelease;
import java.util.ArrayList;
import java.util.List;

/**
 * The checks of DRBD configurations beyond what {@code drbdadm} checks.
 *
 * <pre>{@code
 * DrbdLoaded loaded = DrbdConfigLoader.load(Path.of("/etc/drbd.conf"));
 * Report report = DrbdRules.all().check(EffectiveConfig.of(loaded.config(), loaded.workspace()));
 * }</pre>
 *
 * <p>{@code docs/drbd-rules.md} has all codes. Rules have no state: one set serves any number of threads.
 */
public final class DrbdRules {
  private static final RuleSet<EffectiveConfig> ALL = assuming(DrbdAssumptions.defaults());

  private DrbdRules() {}

  /** All rules, for release 9.22 under Pacemaker with volatile caches: {@link DrbdAssumptions#defaults}. */
  public static RuleSet<EffectiveConfig> all() {
    return ALL;
  }

  /** All rules for a release, with the other defaults. */
  public static RuleSet<EffectiveConfig> forRelease(DrbdRelease release) {
    return assuming(DrbdAssumptions.builder().release(release).build());
  }

  /** All rules that apply under some assumptions. */
  public static RuleSet<EffectiveConfig> assuming(DrbdAssumptions assumptions) {
    return new RuleSet<EffectiveConfig>(List.copyOf(rules(assumptions)));
  }

  static List<DrbdRule> rules(DrbdAssumptions assumptions) {
    List<DrbdRule> rules = new ArrayList<>();
    rules.add(new OptionsComeOneWay());
    twoPrimaries(assumptions, rules);
    fencing(assumptions, rules);
    disk(assumptions, rules);
    resync(rules);
    promotion(assumptions, rules);
    network(assumptions, rules);
    structure(rules);
    releases(assumptions, rules);
    return rules;
  }

  private static void twoPrimaries(DrbdAssumptions assumptions, List<DrbdRule> rules) {
    rules.add(new TwoPrimariesNeedProtocolC());
    rules.add(new TwoPrimariesNeedFencing(assumptions));
    rules.add(new TwoPrimariesNeedSplitBrainHandler());
    rules.add(new TwoPrimariesNeedSplitBrainPolicies());
    rules.add(new StonithNeedsAcknowledgedWrites());
    rules.add(new CongestionPolicyNeedsProtocolA());
    rules.add(new PrimaryDataIsNotThrownAway());
  }

  private static void fencing(DrbdAssumptions assumptions, List<DrbdRule> rules) {
    rules.add(new FencingNeedsFencePeerHandler());
    rules.add(new FenceHandlerFitsRelease(assumptions));
    rules.add(new HandlersCanRun());
    rules.add(new CalledHandlersExist());
    rules.add(new SnapshotHandlersArePaired());
    if (assumptions.pacemakerManaged()) {
      rules.add(new DivergenceIsPrevented());
    }
    rules.add(new QuorumSurvivesOneNode());
  }

  private static void disk(DrbdAssumptions assumptions, List<DrbdRule> rules) {
    if (!assumptions.batteryBackedCache()) {
      rules.add(new VolatileCachesAreFlushed());
    }
    rules.add(new WriteOrderIsKept());
    rules.add(new DiskTimeoutIsOff());
    rules.add(new DataIntegrityIsForTests());
  }

  private static void resync(List<DrbdRule> rules) {
    rules.add(new ResyncRatesFit());
    rules.add(new ResyncRateIsUsed());
    rules.add(new ControllerOptionsAreUsed());
    rules.add(new ResyncNumbersHaveUnits());
    rules.add(new ResyncOrderHasNoCycle());
    rules.add(new ActivityLogFitsMetadata());
  }

  private static void promotion(DrbdAssumptions assumptions, List<DrbdRule> rules) {
    if (assumptions.isNine() && assumptions.pacemakerManaged()) {
      rules.add(new PacemakerAlonePromotes());
    }
    rules.add(new NobodyIsPrimaryAtStart(assumptions));
  }

  private static void network(DrbdAssumptions assumptions, List<DrbdRule> rules) {
    rules.add(new PeersAuthenticate());
    rules.add(new HashesAreKnown());
    rules.add(new DataCanBeVerified());
    rules.add(new TimeoutsFit());
    rules.add(new PortsAreFree());
    rules.add(new HostsHaveOwnAddresses());
    if (assumptions.isNine()) {
      rules.add(new NodeIdsAreWritten());
    }
  }

  private static void structure(List<DrbdRule> rules) {
    rules.add(new DevicesAreNamedDrbd());
    rules.add(new ProxyIsOnBothEnds());
    rules.add(new HostsHaveOneSection());
    rules.add(new BackingDisksAreOwn());
    rules.add(new DiskStatementsAreWritten());
  }

  private static void releases(DrbdAssumptions assumptions, List<DrbdRule> rules) {
    rules.add(new OptionsFitRelease(assumptions));
    if (assumptions.isNine()) {
      rules.add(new StatementsAreCurrent());
    }
  }
}
