/**
 * Checks of DRBD configurations beyond what {@code drbdadm} checks: {@link io.quorate.drbd.rule.DrbdRules} has them,
 * {@link io.quorate.drbd.rule.EffectiveConfig} is what they look at, {@link io.quorate.drbd.rule.DrbdAssumptions} is what
 * they take for granted.
 *
 * <p>One rule a class, named after what it demands; a new one extends {@code DrbdRule}, gets the next code, a line in
 * {@code DrbdRules} and fixtures under {@code src/test/resources/rule/CODE}. The table of all codes is {@code
 * docs/drbd-rules.md}.
 *
 * <p>{@link io.quorate.drbd.rule.DrbdGuards} are checks of operations instead of files.
 */
@NullMarked
package io.quorate.drbd.rule;

import org.jspecify.annotations.NullMarked;
