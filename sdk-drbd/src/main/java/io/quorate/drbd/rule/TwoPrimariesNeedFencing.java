package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two primaries need fencing. */
final class TwoPrimariesNeedFencing extends DrbdRule {
  private static final String FREEZE = "resource-and-stonith";
  private static final String POLICY = "'fencing resource-and-stonith'";
  private static final String FENCE = "a 'fence-peer' handler";
  private static final String UNFENCE = "an 'unfence-peer' handler";

  private final DrbdAssumptions assumptions;

  TwoPrimariesNeedFencing(DrbdAssumptions assumptions) {
    super(
        "DRBD102",
        Severity.ERROR,
        "Two primaries need resource-and-stonith fencing, a handler that fences, and one "
            + "that takes it back",
        "When the connection breaks, both primaries go on writing unless I/O freezes and "
            + "one of them is fenced; a constraint that crm-fence-peer left and nobody takes back "
            + "keeps the peer from ever being promoted again. ocf_linbit_drbd(7): 'fencing "
            + "resource-and-stonith; appropriate (un)fence-peer handlers'; drbd.conf(5) 9.0, "
            + "section net, fencing.",
        "let DRBD freeze I/O, fence the peer, and take the fencing back after the resync");
    this.assumptions = assumptions;
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope net : resource.nets()) {
      if (net.isOn(DrbdNet.ALLOW_TWO_PRIMARIES)) {
        List<String> missing = missing(resource, net);
        if (!missing.isEmpty()) {
          findings
              .add(
                  net.at(DrbdNet.ALLOW_TWO_PRIMARIES),
                  "two primaries are allowed without " + join(missing),
                  help(missing))
              .with("this freezes no I/O", unsafe(net));
        }
      }
    }
  }

  private static List<String> missing(ResourceView resource, Scope net) {
    List<String> missing = new ArrayList<>();
    if (net.isOther(DrbdNet.FENCING, FREEZE)) {
      missing.add(POLICY);
    }
    if (Handlers.fencePeer(resource).isEmpty()) {
      missing.add(FENCE);
    }
    if (Handlers.unfencePeer(resource).isEmpty() && Handlers.needsUnfencing(resource)) {
      missing.add(UNFENCE);
    }
    return missing;
  }

  private static Optional<Options.Setting> unsafe(Scope net) {
    return net.setting(DrbdNet.FENCING).filter(setting -> !setting.text().equals(FREEZE));
  }

  private static String join(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private String help(List<String> missing) {
    if (!assumptions.pacemakerManaged()) {
      return "add " + join(missing) + ", as the cluster manager needs them";
    }
    List<String> lines = new ArrayList<>();
    for (String part : missing) {
      lines.add(
          part.equals(POLICY)
              ? "fencing resource-and-stonith;"
              : part.equals(FENCE)
                  ? "fence-peer \"" + script("crm-fence-peer")
                  : unfenceEvent() + " \"" + script("crm-unfence-peer"));
    }
    return "add " + String.join(" ", lines);
  }

  private String script(String name) {
    return "/usr/lib/drbd/" + name + (assumptions.isNine() ? ".9.sh\";" : ".sh\";");
  }

  private String unfenceEvent() {
    return assumptions.release() == DrbdRelease.V8_3 ? "after-resync-target" : "unfence-peer";
  }
}
