/**
 * What a CIB comes to: its rules as conditions that can be evaluated, and the values that Pacemaker reads at a moment.
 *
 * <p>{@link io.quorate.pacemaker.effective.CibRules} makes conditions of the rules of a CIB; {@link
 * io.quorate.pacemaker.effective.EffectiveCib} merges sets by score, evaluates their rules, and adds templates, groups,
 * clones and defaults.
 */
@NullMarked
package io.quorate.pacemaker.effective;

import org.jspecify.annotations.NullMarked;
