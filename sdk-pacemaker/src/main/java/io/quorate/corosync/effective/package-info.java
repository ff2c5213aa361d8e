/**
 * What a corosync.conf means: {@link io.quorate.corosync.effective.EffectiveCorosync} works out timeouts, links and votes as
 * corosync does when it starts.
 */
@NullMarked
package io.quorate.corosync.effective;

import org.jspecify.annotations.NullMarked;
