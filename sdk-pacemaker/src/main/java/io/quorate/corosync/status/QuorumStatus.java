package io.quorate.corosync.status;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Quorum and membership as {@code corosync-quorumtool} prints them; corosync-quorumtool(8).
 *
 * <p>{@code -l} prints the members alone: then only they and the quorum device are there.
 *
 * @param date the time of the node, as ctime(3) writes it in the time zone there
 * @param provider {@code corosync_votequorum}; absent when none is configured
 * @param nodeCount how many members the tool counts
 * @param localNode the number of the node that was asked; absent without votequorum, where the tool does not know it
 * @param ring the membership
 * @param quorate whether there is quorum
 * @param votequorum the votes; absent without votequorum
 * @param members the members of the partition of this node; nodes that are gone are not there
 * @param qdevice the quorum device, when one is registered
 * @param more fields that are not known, as printed
 */
public record QuorumStatus(
    Optional<String> date,
    Optional<String> provider,
    OptionalInt nodeCount,
    OptionalLong localNode,
    Optional<RingId> ring,
    Optional<Boolean> quorate,
    Optional<Votequorum> votequorum,
    List<QuorumMember> members,
    Optional<Qdevice> qdevice,
    Map<String, String> more) {
  /** Copies list and map. */
  public QuorumStatus {
    members = List.copyOf(members);
    more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
  }

  /** Whether the tool says that there is quorum; false where it does not say. */
  public boolean isQuorate() {
    return quorate.orElse(false);
  }

  /** The member of a number. */
  public Optional<QuorumMember> member(long nodeId) {
    return members.stream().filter(member -> member.nodeId() == nodeId).findFirst();
  }

  /** The member of a name, as the tool prints it. */
  public Optional<QuorumMember> member(String name) {
    return members.stream().filter(member -> member.name().equals(name)).findFirst();
  }
}
