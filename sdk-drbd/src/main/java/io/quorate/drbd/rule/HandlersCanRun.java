package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Option;
import io.quorate.drbd.option.DrbdDisk;
import io.quorate.drbd.option.DrbdHandlers;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdQuorum;
import io.quorate.drbd.option.DrbdResourceOptions;
import java.util.List;
import java.util.function.Predicate;

/** Every handler has an option that makes DRBD call it. */
final class HandlersCanRun extends DrbdRule {
  HandlersCanRun() {
    super(
        "DRBD110",
        Severity.WARNING,
        "Every handler has an option that makes DRBD call it",
        "Somebody who wrote the handler believes that it will run. drbd.conf(5) 9.0, "
            + "sections handlers, disk and net: local-io-error runs with on-io-error "
            + "call-local-io-error, pri-lost-after-sb with an after-sb policy "
            + "call-pri-lost-after-sb, pri-lost with rr-conflict call-pri-lost, fence-peer with "
            + "fencing, quorum-lost with quorum, out-of-sync after a verification, which needs "
            + "verify-alg.",
        "set the option that calls the handler, or take the handler out");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    List<Scope> nets = resource.nets();
    look(
        resource,
        DrbdHandlers.LOCAL_IO_ERROR,
        any(resource.disks(), d -> d.is(DrbdDisk.ON_IO_ERROR, "call-local-io-error")),
        "'on-io-error call-local-io-error'",
        findings);
    look(
        resource,
        DrbdHandlers.PRI_LOST_AFTER_SB,
        any(
            nets,
            net ->
                net.is(DrbdNet.AFTER_SB_1PRI, "call-pri-lost-after-sb")
                    || net.is(DrbdNet.AFTER_SB_2PRI, "call-pri-lost-after-sb")),
        "an after-sb policy 'call-pri-lost-after-sb'",
        findings);
    look(
        resource,
        DrbdHandlers.PRI_LOST,
        any(nets, net -> net.is(DrbdNet.RR_CONFLICT, "call-pri-lost")),
        "'rr-conflict call-pri-lost'",
        findings);
    boolean fencing = any(nets, net -> net.isOther(DrbdNet.FENCING, "dont-care"));
    look(resource, DrbdHandlers.FENCE_PEER, fencing, "a 'fencing' policy", findings);
    look(resource, DrbdHandlers.OUTDATE_PEER, fencing, "a 'fencing' policy", findings);
    look(
        resource,
        DrbdHandlers.QUORUM_LOST,
        any(
            resource.options(),
            o ->
                o.isOther(DrbdResourceOptions.QUORUM, DrbdQuorum.OFF)
                    || o.isOther(DrbdResourceOptions.QUORUM_MINIMUM_REDUNDANCY, DrbdQuorum.OFF)),
        "'quorum'",
        findings);
    look(
        resource,
        DrbdHandlers.OUT_OF_SYNC,
        any(nets, net -> net.text(DrbdNet.VERIFY_ALG).isPresent()),
        "'verify-alg'",
        findings);
  }

  private static boolean any(List<Scope> scopes, Predicate<Scope> condition) {
    return scopes.stream().anyMatch(condition);
  }

  private static void look(
      ResourceView resource,
      Option<String> handler,
      boolean runs,
      String needed,
      Findings findings) {
    resource
        .handlers()
        .text(handler)
        .ifPresent(
            setting ->
                findings.useless(
                    Place.of(resource, "", setting),
                    runs,
                    "the handler '" + handler.name() + "' never runs without " + needed,
                    "set " + needed + ", or take the handler out"));
  }
}
