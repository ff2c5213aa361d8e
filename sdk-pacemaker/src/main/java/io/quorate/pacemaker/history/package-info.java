/**
 * The status of a cluster from its CIB alone, without daemons and without the scheduler.
 *
 * <p>{@link io.quorate.pacemaker.history.CibStatus} is the entry. The other classes follow {@code lib/pengine/unpack.c} of
 * Pacemaker step by step: nodes, resources with their instances, results of operations in the order of their calls, what a
 * failure leads to, migrations, then the report.
 */
@NullMarked
package io.quorate.pacemaker.history;

import org.jspecify.annotations.NullMarked;
