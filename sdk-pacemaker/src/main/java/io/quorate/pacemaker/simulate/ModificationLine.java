package io.quorate.pacemaker.simulate;

import io.quorate.pacemaker.simulate.Modification.NodeState;
import io.quorate.pacemaker.simulate.Modification.TicketState;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of requested modifications, of any release. */
final class ModificationLine {
  private static final Pattern QUORUM = Pattern.compile("Setting quorum: (.*)");
  private static final Pattern WATCHDOG = Pattern.compile("Setting watchdog: (.*)");
  private static final Pattern ONLINE = Pattern.compile("Bringing node (.+) online");
  private static final Pattern OFFLINE = Pattern.compile("Taking node (.+) offline");
  private static final Pattern FAILING = Pattern.compile("Failing node (.+)");
  private static final Pattern STANDBY = Pattern.compile("Making ticket (.+) standby");
  private static final Pattern TICKET =
      Pattern.compile("(Granting|Revoking|Activating) ticket (.+)");
  private static final Pattern OPERATION = Pattern.compile("Injecting (.+) into the configuration");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("Injecting attribute ([^=]+)=(.*) into (\\S+) '(.*)'");

  private ModificationLine() {}

  /** The modification of a line without its bullet; empty when the line is not understood. */
  static Optional<Modification> read(String line) {
    return attribute(line)
        .map(Modification.class::cast)
        .or(() -> one(QUORUM, line).map(Modification.Quorum::new))
        .or(() -> one(WATCHDOG, line).map(Modification.Watchdog::new))
        .or(() -> one(ONLINE, line).map(node -> node(NodeState.ONLINE, node)))
        .or(() -> one(OFFLINE, line).map(node -> node(NodeState.OFFLINE, node)))
        .or(() -> one(FAILING, line).map(node -> node(NodeState.FAILING, node)))
        .or(() -> one(STANDBY, line).map(it -> new Modification.Ticket(TicketState.STANDBY, it)))
        .or(() -> ticket(line))
        .or(() -> one(OPERATION, line).map(Modification.Operation::new));
  }

  /** The attribute that a line sets. */
  static Optional<Modification.Attribute> attribute(String line) {
    Matcher matcher = ATTRIBUTE.matcher(line);
    return matcher.matches()
        ? Optional.of(
            new Modification.Attribute(
                matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)))
        : Optional.empty();
  }

  private static Optional<Modification> ticket(String line) {
    Matcher matcher = TICKET.matcher(line);
    return matcher.matches()
        ? ticketState(matcher.group(1)).map(it -> new Modification.Ticket(it, matcher.group(2)))
        : Optional.empty();
  }

  /** The state of the word that text and XML have. */
  static Optional<TicketState> ticketState(String word) {
    return switch (word) {
      case "Granting" -> Optional.of(TicketState.GRANTED);
      case "Revoking" -> Optional.of(TicketState.REVOKED);
      case "Activating" -> Optional.of(TicketState.ACTIVE);
      case "Standby" -> Optional.of(TicketState.STANDBY);
      default -> Optional.empty();
    };
  }

  private static Modification node(NodeState state, String node) {
    return new Modification.Node(state, node);
  }

  private static Optional<String> one(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
