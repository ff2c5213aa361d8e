package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.model.CorosyncLink;
import io.quorate.corosync.option.InterfaceOptions;
import java.util.List;
import java.util.Optional;

/** bindnetaddr is the address of a node, or that of its network. */
final class BindAddressIsLocal extends CorosyncRule {
  BindAddressIsLocal() {
    super(
        "CORO104",
        Severity.WARNING,
        "bindnetaddr is the address of a node, or that of its network",
        "Corosync looks for an interface with this address or network (corosync.conf(5), "
            + "bindnetaddr); with any other one, a broadcast address for example, it binds to "
            + "none that was meant.",
        "write the address of the network, or leave bindnetaddr out where there is a "
            + "nodelist");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    for (CorosyncLink link : config.config().links()) {
      for (Options.Setting setting : link.settings()) {
        boolean meant =
            setting.name().equals(InterfaceOptions.BINDNETADDR.name())
                || KeysAreSpelledRight.meant(InterfaceOptions.SECTION, setting.name())
                    .filter(InterfaceOptions.BINDNETADDR.name()::equals)
                    .isPresent();
        if (meant) {
          Network.address(setting.text())
              .flatMap(address -> problem(address, addresses(config, link)))
              .ifPresent(problem -> findings.add(setting.origin(), problem));
        }
      }
    }
  }

  private static List<Network> addresses(EffectiveCorosync config, CorosyncLink link) {
    long number = config.release().major() == 3 ? link.number() : link.ring();
    return config.links().stream()
        .filter(known -> known.number() == number)
        .flatMap(known -> known.ends().stream())
        .flatMap(end -> Network.address(end.address()).stream())
        .toList();
  }

  private static Optional<String> problem(Network bind, List<Network> addresses) {
    List<Network> known = addresses.stream().filter(a -> a.bits() == bind.bits()).toList();
    if (known.isEmpty() || known.contains(bind)) {
      return Optional.empty();
    }
    for (int length = 0; length < bind.bits(); length++) {
      Network network = bind.cut(length);
      if (network.first().equals(bind.first()) && known.stream().allMatch(network::holds)) {
        return Optional.empty();
      }
    }
    Network around = Network.around(known);
    boolean last = around.bits() == 32 && around.last().equals(bind.first());
    return Optional.of(
        last
            ? bind + " is the broadcast address of " + around + ", the network of the nodes"
            : bind + " is neither the address of a node nor of a network that all nodes are in");
  }
}
