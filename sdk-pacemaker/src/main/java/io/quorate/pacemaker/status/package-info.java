/**
 * What a running cluster reports: one model for XML and text of every release.
 *
 * <p>{@link io.quorate.pacemaker.status.ClusterStatus} is the whole: {@link io.quorate.pacemaker.status.ClusterSummary},
 * {@link io.quorate.pacemaker.status.NodeStatus}, {@link io.quorate.pacemaker.status.ResourceStatus} (primitives, groups,
 * clones, bundles), history, failures, fencing, tickets, bans.
 *
 * <p>Text is read by {@link io.quorate.pacemaker.status.CrmMonText}, {@link io.quorate.pacemaker.status.CrmResourceList}
 * and, for one line of monitoring, {@link io.quorate.pacemaker.status.CrmMonSimple}.
 */
@NullMarked
package io.quorate.pacemaker.status;

import org.jspecify.annotations.NullMarked;
