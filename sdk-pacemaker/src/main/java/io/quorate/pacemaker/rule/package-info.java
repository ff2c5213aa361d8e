/**
 * Named checks over a CIB, beyond what the schema and {@code crm_verify} check: {@link
 * io.quorate.pacemaker.rule.PacemakerRules}.
 */
@NullMarked
// The generator's own annotations stay out of the builders: a user's compiler would warn that it
// cannot find them.
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.quorate.pacemaker.rule;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
