/**
 * Whether a rule holds, as a given release of Pacemaker finds it, and when that changes.
 *
 * <p>{@link io.quorate.pacemaker.evaluate.RuleEvaluator} evaluates {@link io.quorate.pacemaker.evaluate.RuleCondition}s in a
 * {@link io.quorate.pacemaker.evaluate.RuleContext}; {@link io.quorate.pacemaker.evaluate.ConditionCheck} finds what
 * hangs a scheduler or misleads. The conditions are small records of their own, so that rules can be evaluated that
 * come from anywhere.
 *
 * <p>Diagnostics: {@code PCM041} to {@code PCM050}. {@code docs/pacemaker-values.md} has the table.
 *
 * <p>Source: {@code lib/pengine/rules.c} up to 2.1.7, {@code lib/common/rules.c} from 2.1.8 on, and what {@code
 * crm_rule} and {@code crm_simulate} 2.1.5 say.
 */
@NullMarked
package io.quorate.pacemaker.evaluate;

import org.jspecify.annotations.NullMarked;
