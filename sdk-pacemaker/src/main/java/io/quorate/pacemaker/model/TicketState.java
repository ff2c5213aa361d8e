package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The state of one ticket: {@code ticket_state}.
 *
 * <p>A ticket may have attributes of any name; they are in {@code unknown}.
 *
 * @param id the name of the ticket
 * @param granted a boolean, as written
 * @param standby a boolean, as written
 * @param lastGranted seconds since 1970, of {@code last-granted}
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record TicketState(
    String id,
    Optional<String> granted,
    Optional<String> standby,
    Optional<String> lastGranted,
    Origin origin,
    Unknown unknown)
    implements CibElement, WithTicketState {
  /** A builder of a ticket state. */
  public static TicketStateBuilder builder(String id) {
    return new TicketStateBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
