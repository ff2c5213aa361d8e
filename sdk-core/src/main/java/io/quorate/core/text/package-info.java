/**
 * Characters and where they are: {@link io.quorate.core.text.Source} is a named text, {@link
 * io.quorate.core.text.Span} a range in it, {@link io.quorate.core.text.Origin} the place that a value was read from.
 */
@NullMarked
package io.quorate.core.text;

import org.jspecify.annotations.NullMarked;
