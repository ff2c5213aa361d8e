package io.quorate.pacemaker.simulate;

import java.util.Optional;

/**
 * Something that the cluster's own daemons do: {@code do_shutdown}, {@code clear_failcount}, {@code lrm_delete} …
 *
 * @param task what
 * @param resource for which resource
 * @param node where
 */
public record ClusterOperation(String task, Optional<String> resource, String node)
    implements SimulationStep {}
