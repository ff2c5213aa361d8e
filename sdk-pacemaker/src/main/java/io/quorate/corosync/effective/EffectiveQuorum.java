package io.quorate.corosync.effective;

/**
 * What votequorum makes of a configuration when all nodes are there.
 *
 * @param votequorum whether votequorum is used at all
 * @param nodeVotes the votes of all nodes
 * @param deviceVotes the votes of the quorum device; 0 without one
 * @param expectedVotes the votes of the whole cluster
 * @param quorum the votes that are enough
 * @param twoNode whether one of two nodes is enough
 * @param waitForAll whether nothing works before all nodes were seen once
 * @param lastManStanding whether expected votes are counted anew when nodes are lost
 * @param autoTieBreaker whether half of the nodes is enough where the tie breaker is among them
 */
public record EffectiveQuorum(
    boolean votequorum,
    long nodeVotes,
    long deviceVotes,
    long expectedVotes,
    long quorum,
    boolean twoNode,
    boolean waitForAll,
    boolean lastManStanding,
    boolean autoTieBreaker) {}
