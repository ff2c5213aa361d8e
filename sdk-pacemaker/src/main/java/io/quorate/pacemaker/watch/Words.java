package io.quorate.pacemaker.watch;

import io.quorate.pacemaker.status.BanStatus;
import io.quorate.pacemaker.status.FailedAction;
import io.quorate.pacemaker.status.TicketStatus;
import java.util.Optional;

/** Values in the words of an event's line. */
final class Words {
  private Words() {}

  static String of(Optional<?> value) {
    return value
        .map(each -> each instanceof Boolean yes ? (yes ? "yes" : "no") : each.toString())
        .orElse("-");
  }

  static String of(FailedAction failure) {
    return failure.operationKey()
        + " on "
        + failure.node()
        + failure.exitStatus().map(status -> ", " + status).orElse("")
        + failure.exitReason().filter(why -> !why.isEmpty()).map(why -> ", " + why).orElse("");
  }

  static String of(BanStatus ban) {
    return ban.id()
        + " keeps "
        + ban.resource()
        + (ban.promotedOnly() ? " from being promoted on " : " from ")
        + ban.node();
  }

  static String ofTicket(Optional<TicketStatus> ticket) {
    return ticket
        .map(
            each -> (each.granted() ? "granted" : "revoked") + (each.standby() ? " (standby)" : ""))
        .orElse("-");
  }
}
