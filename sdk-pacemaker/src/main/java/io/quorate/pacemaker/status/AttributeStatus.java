package io.quorate.pacemaker.status;

import java.util.Optional;

/**
 * A node attribute.
 *
 * @param name of the attribute
 * @param value as written; empty when the attribute has none
 * @param expected what a connectivity attribute should be
 */
public record AttributeStatus(String name, Optional<String> value, Optional<Long> expected) {}
