/**
 * Checks of DLM beyond what dlm_controld checks: {@link io.quorate.dlm.rule.DlmRules} has them, {@link
 * io.quorate.dlm.rule.DlmSetup} is what they look at.
 *
 * <p>One rule a class, named after what it demands; a new one extends {@code DlmRule}, gets the next code, a line in {@code
 * DlmRules} and fixtures under {@code src/test/resources/dlm-rule/CODE}. The table of all codes is {@code
 * docs/storage-rules.md}.
 */
@NullMarked
// The generator's own annotations stay out of the builders: a user's compiler would warn that it
// cannot find them.
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.quorate.dlm.rule;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
