package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.effective.EffectiveVolume;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.HostKind;
import io.quorate.drbd.model.Volume;
import java.util.List;

/** A diskless node says so. */
final class DiskStatementsAreWritten extends DrbdRule {
  DiskStatementsAreWritten() {
    super(
        "DRBD138",
        Severity.WARNING,
        "A diskless node says so",
        "drbdadm 9.22 takes a volume without any 'disk' as diskless and creates it with "
            + "--diskless (measured); a forgotten line looks the same. drbd.conf(5) 9.0, section "
            + "volume, disk none.",
        "add 'disk PATH;', or 'disk none;' for a node that is to be diskless");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    List<Host> written = resource.resource().hosts();
    for (int i = 0; i < written.size() && i < resource.hosts().size(); i++) {
      Host host = written.get(i);
      if (host.kind() == HostKind.ON || host.kind() == HostKind.FLOATING) {
        for (EffectiveVolume volume : resource.hosts().get(i).volumes()) {
          if (volume.isDiskless()
              && !hasDisk(host.volumes(), volume.number())
              && !hasDisk(resource.resource().volumes(), volume.number())) {
            findings.add(
                Place.of(resource, "", host, host.origin()),
                "host '" + host.label() + "' has no 'disk' for volume " + volume.number());
          }
        }
      }
    }
  }

  private static boolean hasDisk(List<Volume> volumes, int number) {
    return volumes.stream().anyMatch(v -> v.number() == number && v.disk().isPresent());
  }
}
