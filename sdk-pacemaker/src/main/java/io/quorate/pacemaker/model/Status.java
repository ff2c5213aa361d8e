package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the cluster knows of its nodes: {@code status}.
 *
 * <p>No schema says what is in it; Pacemaker writes it anew when it starts.
 *
 * @param contents in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Status(List<StatusContent> contents, Origin origin, Unknown unknown)
    implements CibElement, WithStatus {
  /** Copies the list. */
  public Status {
    contents = List.copyOf(contents);
  }

  /** A builder of a status section. */
  public static StatusBuilder builder() {
    return new StatusBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  /** The nodes, in order. */
  public List<NodeState> nodeStates() {
    return Contents.of(contents, NodeState.class);
  }

  /** The state of a node, by its name. */
  public Optional<NodeState> nodeState(String uname) {
    return nodeStates().stream()
        .filter(n -> n.uname().filter(uname::equals).isPresent())
        .findFirst();
  }

  /** The states of tickets, of all {@code tickets} elements. */
  public List<TicketState> ticketStates() {
    return contents.stream()
        .filter(Tickets.class::isInstance)
        .flatMap(t -> ((Tickets) t).ticketStates().stream())
        .toList();
  }

  @Override
  public List<? extends CibElement> children() {
    return contents;
  }
}
