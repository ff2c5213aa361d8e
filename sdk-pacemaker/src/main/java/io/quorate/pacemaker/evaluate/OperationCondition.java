package io.quorate.pacemaker.evaluate;

import java.util.Optional;

/**
 * An {@code op_expression} element: an operation of a resource.
 *
 * @param name for example {@code monitor}
 * @param interval its interval; absent for any
 */
public record OperationCondition(String name, Optional<String> interval) implements RuleCondition {}
