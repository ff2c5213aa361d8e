package io.quorate.pacemaker.report;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A ticket as {@code crm_ticket --info} and {@code --details} show it.
 *
 * @param id the ticket
 * @param granted whether this site has it
 * @param standby whether it is in standby
 * @param lastGranted when it was granted last
 * @param attributes its other attributes, of {@code --details}
 */
public record TicketReport(
    String id,
    boolean granted,
    boolean standby,
    Optional<ToolTime> lastGranted,
    Map<String, String> attributes) {
  /** Copies the map. */
  public TicketReport {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }
}
