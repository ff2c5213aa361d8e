package io.quorate.pacemaker;

import io.quorate.pacemaker.command.CrmTicket;
import io.quorate.pacemaker.status.TicketStatus;
import java.util.Optional;
import java.util.function.Predicate;

/** Tickets of multi-site clusters. */
final class TicketOperations {
  private final ClusterLink link;

  TicketOperations(ClusterLink link) {
    this.link = link;
  }

  private CrmTicket tool() {
    return CrmTicket.of(link.release());
  }

  Done grant(String ticket) {
    return change(
        "grant ticket " + ticket,
        ticket,
        TicketStatus::granted,
        () -> link.answer(tool().grant(ticket)));
  }

  Done revoke(String ticket) {
    return change(
        "revoke ticket " + ticket,
        ticket,
        each -> !each.granted(),
        () -> link.answer(tool().revoke(ticket, true)));
  }

  Done standby(String ticket) {
    return change(
        "standby of ticket " + ticket,
        ticket,
        TicketStatus::standby,
        () -> link.answer(tool().standby(ticket)));
  }

  Done activate(String ticket) {
    return change(
        "activate ticket " + ticket,
        ticket,
        each -> !each.standby(),
        () -> link.answer(tool().activate(ticket)));
  }

  private Done change(String what, String ticket, Predicate<TicketStatus> wanted, Runnable action) {
    return link.change(
        what,
        Goal.configured(
            what + " has its effect",
            status ->
                status.tickets().stream()
                    .filter(each -> each.id().equals(ticket))
                    .findFirst()
                    .filter(wanted)
                    .isPresent()),
        action);
  }

  Optional<TicketStatus> ticket(String id) {
    return link.status().tickets().stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
