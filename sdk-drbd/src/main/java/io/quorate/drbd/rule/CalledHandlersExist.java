package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Option;
import io.quorate.drbd.option.DrbdDisk;
import io.quorate.drbd.option.DrbdHandlers;
import io.quorate.drbd.option.DrbdNet;
import java.util.List;

/** Every handler that an option calls is there. */
final class CalledHandlersExist extends DrbdRule {
  CalledHandlersExist() {
    super(
        "DRBD111",
        Severity.WARNING,
        "Every handler that an option calls is there",
        "A policy that calls a handler which is not there does nothing: the failed disk "
            + "stays attached, the losing primary stays primary. drbd.conf(5) 9.0, section "
            + "handlers: 'if no handler is defined, nothing will happen'.",
        "add the handler, or choose another policy");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope disk : resource.disks()) {
      look(
          disk, DrbdDisk.ON_IO_ERROR, "call-local-io-error", DrbdHandlers.LOCAL_IO_ERROR, findings);
    }
    for (Scope net : resource.nets()) {
      for (Option<String> policy : List.of(DrbdNet.AFTER_SB_1PRI, DrbdNet.AFTER_SB_2PRI)) {
        look(net, policy, "call-pri-lost-after-sb", DrbdHandlers.PRI_LOST_AFTER_SB, findings);
      }
      look(net, DrbdNet.RR_CONFLICT, "call-pri-lost", DrbdHandlers.PRI_LOST, findings);
    }
  }

  private static void look(
      Scope scope, Option<String> option, String value, Option<String> handler, Findings findings) {
    if (scope.is(option, value) && scope.resource().handlers().text(handler).isEmpty()) {
      findings.add(
          scope.at(option),
          scope.quoted(option) + ", and there is no '" + handler.name() + "' handler");
    }
  }
}
