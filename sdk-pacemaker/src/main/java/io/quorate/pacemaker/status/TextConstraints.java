package io.quorate.pacemaker.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tickets and negative location constraints. */
final class TextConstraints {
  private static final Pattern TICKET =
      Pattern.compile("(\\S+?):?\\s+(granted|revoked)( \\[?standby\\]?)?(?:\\s+(.*))?");
  private static final Pattern LAST =
      Pattern.compile("last-granted=(?:[\"']([^\"']*)[\"']|([^,)]*))");
  private static final Pattern BAN =
      Pattern.compile("(\\S+)\\s+prevents (\\S+) from running ((?:as|in) \\S+ (?:role )?)?on (.*)");

  private final TextNodes nodes;
  private final List<TicketStatus> tickets = new ArrayList<>();
  private final List<BanStatus> bans = new ArrayList<>();

  TextConstraints(TextNodes nodes) {
    this.nodes = nodes;
  }

  /** Takes a line, if it is a ticket. */
  boolean acceptTicket(String text) {
    Matcher ticket = TICKET.matcher(text);
    if (!ticket.matches()) {
      return false;
    }
    Matcher last = LAST.matcher(ticket.group(4) == null ? "" : ticket.group(4));
    Optional<ReportedTime> granted =
        last.find()
            ? Optional.of(new ReportedTime(last.group(1) == null ? last.group(2) : last.group(1)))
            : Optional.empty();
    if (ticket.group(4) != null && granted.isEmpty() && !ticket.group(4).startsWith("(")) {
      return false;
    }
    tickets.add(
        new TicketStatus(
            ticket.group(1), ticket.group(2).equals("granted"), ticket.group(3) != null, granted));
    return true;
  }

  /** Takes a line, if it is a ban. */
  boolean acceptBan(String text) {
    Matcher ban = BAN.matcher(text);
    if (!ban.matches()) {
      return false;
    }
    bans.add(
        new BanStatus(
            ban.group(1),
            ban.group(2),
            nodes.name(ban.group(4).strip()),
            ban.group(3) != null,
            Optional.empty()));
    return true;
  }

  List<TicketStatus> tickets() {
    return tickets;
  }

  List<BanStatus> bans() {
    return bans;
  }
}
