/** Named checks over a model: a {@link io.quorate.core.rule.Rule} yields diagnostics, a set of them a report. */
@NullMarked
package io.quorate.core.rule;

import org.jspecify.annotations.NullMarked;
