package io.quorate.pacemaker.report;

import java.util.List;
import java.util.Optional;

/**
 * The fencing history: {@code stonith_admin --history}, and the section of {@code crm_mon}.
 *
 * <p>Without {@code --verbose} the text has successful events only; the XML of {@code stonith_admin} 2.1 leaves failed
 * and pending ones out, too.
 *
 * @param events newest first, as the tool orders them
 */
public record FencingHistory(List<FencingEvent> events) {
  /** Copies the list. */
  public FencingHistory {
    events = List.copyOf(events);
  }

  /** The events of one node. */
  public List<FencingEvent> of(String target) {
    return events.stream().filter(event -> event.target().equals(target)).toList();
  }

  /** Events that are under way. */
  public List<FencingEvent> pending() {
    return events.stream().filter(event -> event.state() == FencingState.PENDING).toList();
  }

  /** The first event that ended with success for a node, which is the last one in time. */
  public Optional<FencingEvent> lastSuccess(String target) {
    return of(target).stream().filter(event -> event.state() == FencingState.SUCCEEDED).findFirst();
  }
}
