/**
 * Checks of OCFS2 beyond what its tools check: {@link io.quorate.ocfs2.rule.Ocfs2Rules} has them, {@link
 * io.quorate.ocfs2.rule.Ocfs2Setup} is what they look at.
 *
 * <p>One rule a class, named after what it demands; a new one extends {@code Ocfs2Rule}, gets the next code, a line in
 * {@code Ocfs2Rules} and fixtures under {@code src/test/resources/ocfs2-rule/CODE}. The table of all codes is {@code
 * docs/storage-rules.md}.
 */
@NullMarked
// The generator's own annotations stay out of the builders: a user's compiler would warn that it
// cannot find them.
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.quorate.ocfs2.rule;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
