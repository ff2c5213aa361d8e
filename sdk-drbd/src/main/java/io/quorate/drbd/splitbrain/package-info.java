/**
 * Split brain: found by what all nodes say together, and healed by a plan that names whose data are given up.
 *
 * <p>{@link io.quorate.drbd.splitbrain.NodeReport} is what one node says, {@link
 * io.quorate.drbd.splitbrain.SplitBrainDiagnosis} what they say together, {@link io.quorate.drbd.splitbrain.RecoveryPlan}
 * what to do, and {@link io.quorate.drbd.splitbrain.SplitBrainRecovery} does it.
 */
@NullMarked
package io.quorate.drbd.splitbrain;

import org.jspecify.annotations.NullMarked;
