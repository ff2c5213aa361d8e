package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.rule.Report;
import io.quorate.drbd.status.DiskState;
import io.quorate.drbd.status.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What speaks against operations that destroy data when they are used at the wrong time.
 *
 * <pre>{@code
 * Report objections = DrbdGuards.primaryForce(self, peers);
 * if (!objections.isClean()) { … }
 * }</pre>
 *
 * <p>A guard looks at states that were read before, so it is as good as they are fresh; its report is clean when nothing
 * speaks against the operation. Source: drbdsetup(8) 9.0, primary, connect; the DRBD user's guide, split brain recovery.
 */
public final class DrbdGuards {
  private DrbdGuards() {}

  /**
   * {@code drbdadm primary --force}: makes a node primary though its data are not known to be the best.
   *
   * <p>It is meant for the first start, when all disks are inconsistent, and for a node whose peers are outdated or
   * known to be dead. Codes: {@code DRBD191} a peer is primary, {@code DRBD192} a peer has good data, {@code DRBD193}
   * nobody knows what a peer has.
   *
   * @param self the node that is to become primary
   * @param peers all others that have or had a disk
   */
  public static Report primaryForce(NodeState self, Collection<NodeState> peers) {
    List<Diagnostic> found = new ArrayList<>();
    for (NodeState peer : peers) {
      if (peer.role() == Role.PRIMARY) {
        found.add(
            refusal(
                "DRBD191",
                "'" + peer.node() + "' is primary: forcing '" + self.node() + "' splits the data",
                "demote '" + peer.node() + "' first, or promote without --force where two may be"));
      } else if (isGood(peer.disk())) {
        found.add(
            refusal(
                "DRBD192",
                "'"
                    + peer.node()
                    + "' is "
                    + peer.disk().word()
                    + ": forcing '"
                    + self.node()
                    + "' throws its data away",
                "connect the nodes, wait for the resync, and promote without --force"));
      } else if (isMystery(peer)) {
        found.add(
            refusal(
                "DRBD193",
                "nobody knows what '" + peer.node() + "' has, and whether it is primary",
                "reach it, or fence it and outdate it, before '" + self.node() + "' is forced"));
      }
    }
    return new Report(found);
  }

  /**
   * {@code drbdadm primary --force} on several nodes, one after the other or at once: never right.
   *
   * <p>Code: {@code DRBD194}.
   */
  public static Report primaryForceOn(Collection<String> nodes) {
    if (nodes.stream().distinct().count() < 2) {
      return new Report(List.of());
    }
    return new Report(
        List.of(
            refusal(
                "DRBD194",
                "--force on " + String.join(" and ", nodes) + " makes a split brain",
                "force one node; the others become primary, if at all, after the resync")));
  }

  /**
   * {@code drbdadm connect --discard-my-data}: solves a split brain by throwing away what one side has written.
   *
   * <p>Codes: {@code DRBD195} not exactly one node throws its data away, {@code DRBD196} that node is still primary,
   * {@code DRBD197} it still has a connection, so that the option is not looked at, {@code DRBD198} the other nodes have
   * no good data.
   *
   * @param victims the nodes that are to throw their data away
   * @param others the nodes whose data shall stay
   */
  public static Report discardMyData(Collection<NodeState> victims, Collection<NodeState> others) {
    List<Diagnostic> found = new ArrayList<>();
    if (victims.size() != 1) {
      found.add(
          refusal(
              "DRBD195",
              victims.isEmpty()
                  ? "no node throws its data away"
                  : victims.size() + " nodes throw their data away, where one does",
              "disconnect, demote, and connect with --discard-my-data on exactly one node"));
    }
    for (NodeState victim : victims) {
      String name = "'" + victim.node() + "'";
      if (victim.role() != Role.SECONDARY) {
        found.add(
            refusal(
                "DRBD196",
                name + " is " + victim.role().word() + ": its data are in use",
                "stop what uses them, then 'drbdadm secondary' on " + name));
      }
      if (!victim.standalone()) {
        found.add(
            refusal(
                "DRBD197",
                name + " is not StandAlone: --discard-my-data counts only for a new connection",
                "'drbdadm disconnect' on " + name + " first"));
      }
    }
    if (others.stream().noneMatch(other -> isGood(other.disk()))) {
      found.add(
          refusal(
              "DRBD198",
              "no other node is known to have good data",
              "look at the disk states of all nodes first"));
    }
    return new Report(found);
  }

  /** Fencing outdates the peer's disk, and then its unknown role does no harm. */
  private static boolean isMystery(NodeState peer) {
    return peer.disk() == DiskState.DUNKNOWN
        || (peer.role() == Role.UNKNOWN && peer.disk() != DiskState.OUTDATED);
  }

  private static boolean isGood(DiskState disk) {
    return disk == DiskState.UP_TO_DATE || disk == DiskState.CONSISTENT;
  }

  private static Diagnostic refusal(String code, String message, String help) {
    return Diagnostic.of(Severity.ERROR, code, message).withHelp(help);
  }
}
