package io.quorate.pacemaker.status;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The head of a status.
 *
 * @param stack for example {@code corosync}; {@code unknown} before the cluster has started once
 * @param dc the designated controller; empty while there is none
 * @param withQuorum whether the DC's partition has quorum
 * @param lastUpdate when the status was made
 * @param askedNode the node that was asked; printed since 2.1.7
 * @param lastChange the last change of the configuration
 * @param nodesConfigured number of nodes
 * @param expectedVotes printed by 1.1
 * @param resourcesConfigured number of resource instances
 * @param resourcesDisabled of them, those that are configured to stay stopped
 * @param resourcesBlocked of them, those that a failure keeps from starting
 * @param options cluster options
 */
@Value.Builder
public record ClusterSummary(
    Optional<String> stack,
    Optional<DesignatedController> dc,
    Optional<Boolean> withQuorum,
    Optional<ReportedTime> lastUpdate,
    Optional<String> askedNode,
    Optional<LastChange> lastChange,
    OptionalInt nodesConfigured,
    OptionalInt expectedVotes,
    OptionalInt resourcesConfigured,
    OptionalInt resourcesDisabled,
    OptionalInt resourcesBlocked,
    ClusterOptions options) {}
