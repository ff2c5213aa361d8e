/**
 * Checks of LVM's files and of a host's state beyond what LVM checks: {@link io.quorate.lvm.rule.LvmRules} has them, {@link
 * io.quorate.lvm.rule.LvmAssumptions} is what they take for granted, {@link io.quorate.lvm.rule.LvmHost} a host's state.
 *
 * <p>One rule a class, named after what it demands; a new one extends {@code LvmRule}, gets the next code, a line in
 * {@code LvmRules} and fixtures under {@code src/test/resources/lvm-rule/CODE}. The table of all codes is {@code
 * docs/lvm-rules.md}.
 */
@NullMarked
// The generator's own annotations stay out of the builders: a user's compiler would warn that it
// cannot find them.
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.quorate.lvm.rule;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
