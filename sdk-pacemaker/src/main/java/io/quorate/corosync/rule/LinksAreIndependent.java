package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.effective.EffectiveLink;
import java.util.List;

/** Membership has two links, not both on the replication network. */
final class LinksAreIndependent extends CorosyncRule {
  private final CorosyncAssumptions assumptions;

  LinksAreIndependent(CorosyncAssumptions assumptions) {
    super(
        "CORO106",
        Severity.WARNING,
        "Membership has two links, not both on the replication network",
        "It is 'absolutely vital' to have 'at least two independent' communication "
            + "channels (DRBD user's guide, Pacemaker chapter): one cable that carries "
            + "replication and membership takes both with it when it fails.",
        "add ring1_addr on another network to every node");
    this.assumptions = assumptions;
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    List<EffectiveLink> links =
        config.links().stream().filter(link -> link.ends().size() > 1).toList();
    if (links.size() == 1) {
      boolean several = config.release().major() < 3 || config.transport().equals("knet");
      String help =
          several ? fix() : "use the transport knet, the only one with several links, and " + fix();
      findings.add(
          place(config, links.get(0)),
          "there is one link alone: when it fails, every node is alone",
          help);
    }
    assumptions
        .replicationNetwork()
        .map(Network::parse)
        .filter(network -> links.size() > 1)
        .filter(network -> links.stream().allMatch(link -> isIn(network, link)))
        .ifPresent(
            network ->
                findings.add(
                    place(config, links.get(0)),
                    "all links are on the replication network " + network));
  }

  private static boolean isIn(Network network, EffectiveLink link) {
    return link.ends().stream()
        .map(end -> Network.address(end.address()))
        .allMatch(address -> address.filter(network::holds).isPresent());
  }

  private static Origin place(EffectiveCorosync config, EffectiveLink link) {
    return link.ends()
        .get(0)
        .node()
        .flatMap(node -> node.settings().find("ring" + link.number() + "_addr"))
        .map(Options.Setting::origin)
        .orElseGet(() -> Places.head(config.config(), "totem.interface"));
  }
}
