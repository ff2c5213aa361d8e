package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.effective.Setting;
import java.util.List;

/** Fence devices are reached without a gateway. */
final class FenceDevicesAreInNodeNetworks extends PacemakerRule {
  FenceDevicesAreInNodeNetworks() {
    super(
        "PCM111",
        Severity.WARNING,
        "Fence devices are reached without a gateway",
        "Pacemaker Explained, Fencing: fencing must work when the network does not."
            + " A device beyond a gateway is lost with the gateway. Checked when the "
            + "networks of the nodes are declared (nodeNetworks).",
        "give the device an address in a network that all nodes are in");
  }

  @Override
  void look(CibView cib, Findings findings) {
    List<Subnet> networks = cib.assumptions().nodeNetworks();
    if (networks.isEmpty()) {
      return;
    }
    for (PrimitiveView device : cib.fenceDevices()) {
      for (String name : List.of("ip", "ipaddr")) {
        Setting address = device.parameters().get(name);
        if (address != null
            && Subnet.isAddress(address.value())
            && networks.stream().noneMatch(it -> it.contains(address.value()))) {
          findings.add(
              address.origin(),
              "'"
                  + device.id()
                  + "' is at "
                  + address.value()
                  + ", which is in none of the networks of the nodes");
        }
      }
    }
  }
}
