package io.quorate.corosync.status;

import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The votes, as {@code corosync-quorumtool -s} prints them; votequorum(5).
 *
 * @param expectedVotes how many this node expects
 * @param highestExpected the most that any node expects
 * @param totalVotes of the members and the quorum device
 * @param quorum how many are enough
 * @param blocked whether the tool says {@code Activity blocked}: the votes are not enough
 * @param flags settings and state
 */
public record Votequorum(
    OptionalInt expectedVotes,
    OptionalInt highestExpected,
    OptionalInt totalVotes,
    OptionalInt quorum,
    boolean blocked,
    Set<QuorumFlag> flags) {
  /** Copies the flags. */
  public Votequorum {
    Set<QuorumFlag> copy = EnumSet.noneOf(QuorumFlag.class);
    copy.addAll(flags);
    flags = Collections.unmodifiableSet(copy);
  }

  /** Whether a flag is there. */
  public boolean has(QuorumFlag flag) {
    return flags.contains(flag);
  }
}
