/**
 * Checks of corosync.conf beyond what the parser of corosync checks: {@link io.quorate.corosync.rule.CorosyncRules} has
 * them, {@link io.quorate.corosync.rule.CorosyncAssumptions} is what they take for granted.
 *
 * <p>One rule a class, named after what it demands; a new one extends {@code CorosyncRule}, gets the next code, a line in
 * {@code CorosyncRules} and fixtures under {@code src/test/resources/corosync-rule/CODE}. The table of all codes is {@code
 * docs/corosync-rules.md}.
 */
@NullMarked
// The generator's own annotations stay out of the builders: a user's compiler would warn that it
// cannot find them.
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.quorate.corosync.rule;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
