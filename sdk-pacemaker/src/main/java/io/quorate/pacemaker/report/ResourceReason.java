package io.quorate.pacemaker.report;

import java.util.List;
import java.util.Optional;

/**
 * Why a resource runs or does not, of {@code crm_resource --why}.
 *
 * @param resource the id
 * @param running whether it runs
 * @param host where; empty unless a node was asked for
 * @param reasons why it does not run, or may not, in words; empty when the tool knows none
 */
public record ResourceReason(
    String resource, boolean running, Optional<String> host, List<String> reasons) {
  /** Copies the list. */
  public ResourceReason {
    reasons = List.copyOf(reasons);
  }
}
