/**
 * What happens in a cluster, as events.
 *
 * <p>{@link io.quorate.pacemaker.watch.ClusterChanges} compares two states; {@link
 * io.quorate.pacemaker.watch.PacemakerWatch} asks one host of a cluster after another for the state, again and again, and
 * gives each state that is another one with what happened.
 */
@NullMarked
package io.quorate.pacemaker.watch;

import org.jspecify.annotations.NullMarked;
