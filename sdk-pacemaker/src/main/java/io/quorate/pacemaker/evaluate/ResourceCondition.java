package io.quorate.pacemaker.evaluate;

import java.util.Optional;

/**
 * An {@code rsc_expression} element: the agent of a resource.
 *
 * @param standard the class, for example {@code ocf}; absent for any
 * @param provider for example {@code heartbeat}; absent for any, before 2.1.8 for none
 * @param type for example {@code IPaddr2}; absent for any
 */
public record ResourceCondition(
    Optional<String> standard, Optional<String> provider, Optional<String> type)
    implements RuleCondition {}
