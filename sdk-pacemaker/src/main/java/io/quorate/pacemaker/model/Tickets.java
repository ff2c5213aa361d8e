package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * The tickets that the site knows: {@code tickets}.
 *
 * @param ticketStates in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Tickets(List<TicketState> ticketStates, Origin origin, Unknown unknown)
    implements StatusContent, WithTickets {
  /** Copies the list. */
  public Tickets {
    ticketStates = List.copyOf(ticketStates);
  }

  /** A builder of tickets. */
  public static TicketsBuilder builder() {
    return new TicketsBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return ticketStates;
  }
}
