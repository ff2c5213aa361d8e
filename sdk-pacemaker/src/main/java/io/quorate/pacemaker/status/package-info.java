/**
 * What a running cluster reports: one model for XML and text of every release.
 *
 * <p>{@link io.quorate.pacemaker.status.ClusterStatus} is the whole: {@link io.quorate.pacemaker.status.ClusterSummary},
 * {@link io.quorate.pacemaker.status.NodeStatus}, {@link io.quorate.pacemaker.status.ResourceStatus} (primitives, groups,
 * clones, bundles), history, failures, fencing, tickets, bans.
 */
@NullMarked
package io.quorate.pacemaker.status;

import org.jspecify.annotations.NullMarked;
