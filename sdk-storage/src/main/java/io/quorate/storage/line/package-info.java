/**
 * The lossless tree of files that are lines: a shell's assignments, {@code dlm.conf}.
 *
 * <p>{@link io.quorate.storage.line.LineDialect} says what of a line is its statement, {@link
 * io.quorate.storage.line.LineSyntax} reads, prints and edits. Not exported: formats use it.
 */
@NullMarked
package io.quorate.storage.line;

import org.jspecify.annotations.NullMarked;
