package io.quorate.ocfs2.rule;

import io.quorate.core.rule.RuleSet;
import java.util.List;

/**
 * The checks of OCFS2 beyond what its tools check.
 *
 * <pre>{@code
 * ClusterConf conf = Ocfs2Formats.CLUSTER_CONF.open(path).value();
 * Report report = Ocfs2Rules.all().check(Ocfs2Setup.of(conf));
 * }</pre>
 *
 * <p>{@code docs/storage-rules.md} has all codes. Rules have no state: one set serves any number of threads.
 */
public final class Ocfs2Rules {
  private static final RuleSet<Ocfs2Setup> ALL = new RuleSet<Ocfs2Setup>(List.copyOf(rules()));

  private Ocfs2Rules() {}

  /** All rules; what a setup does not say no rule complains about. */
  public static RuleSet<Ocfs2Setup> all() {
    return ALL;
  }

  static List<Ocfs2Rule> rules() {
    return List.of(
        new NodeCountFits(),
        new NodeNumbersAreDistinct(),
        new NodeAddressesAreDistinct(),
        new EveryStanzaHasItsCluster(),
        new NamesFitTheirPlaces(),
        new GlobalHeartbeatHasRegions(),
        new RegionsAreUsed(),
        new NodesAreNamedAsHosts(),
        new PacemakerAloneIsTheCluster(),
        new BootClusterIsThere(),
        new VolumesFitTheirCluster(),
        new SlotsAreEnough(),
        new OneSlotIsSpare(),
        new LabelsAreDistinct(),
        new VolumesAreSeenOnce(),
        new RegionsAreVolumes(),
        new TimesFit());
  }
}
