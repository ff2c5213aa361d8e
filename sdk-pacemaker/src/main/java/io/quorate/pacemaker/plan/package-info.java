/**
 * What a change of the configuration would do, before it is done.
 *
 * <ul>
 *   <li>{@link io.quorate.pacemaker.plan.Planner}: compares two CIBs and asks the scheduler about both
 *   <li>{@link io.quorate.pacemaker.plan.Plan}: the answer, as a value and as a page
 * </ul>
 *
 * <p>The scheduler is that of the host, {@code crm_simulate}; nothing of the cluster is changed.
 */
@NullMarked
package io.quorate.pacemaker.plan;

import org.jspecify.annotations.NullMarked;
