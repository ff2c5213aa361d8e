/**
 * Text to model and back: a {@link io.quorate.core.format.Parser} reads, a {@link io.quorate.core.format.Format} also
 * prints, a {@link io.quorate.core.format.Document} is one text that can be edited without touching what did not
 * change.
 *
 * <p>A format is a {@link io.quorate.core.format.Syntax} (characters and tree) and a {@link
 * io.quorate.core.format.Codec} (tree and model).
 */
@NullMarked
package io.quorate.core.format;

import org.jspecify.annotations.NullMarked;
