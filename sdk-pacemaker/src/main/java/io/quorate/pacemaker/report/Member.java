package io.quorate.pacemaker.report;

import java.util.Optional;

/**
 * A node as the membership knows it.
 *
 * @param id the node id of Corosync; for Pacemaker Remote nodes the name, or nothing
 * @param name the name
 * @param state {@code member} or {@code lost} of {@code crm_node --list}; empty where the tool does not say
 * @param type {@code cluster}, {@code remote} or {@code guest} of {@code crmadmin --nodes}, older releases also {@code
 *     member}; empty where the tool does not say
 */
public record Member(String id, String name, Optional<String> state, Optional<String> type) {
  /** Whether it is a member of the cluster's partition of the asked node, as far as the tool says. */
  public boolean isMember() {
    return state.filter("member"::equals).isPresent();
  }
}
