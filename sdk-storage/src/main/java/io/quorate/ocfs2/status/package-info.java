/**
 * What the tools of OCFS2 print, as values: {@link io.quorate.ocfs2.status.Ocfs2Reports} has a parser for each.
 *
 * <p>Diagnostics: {@code OCFS201} a line that is not understood, {@code OCFS202} a word that is not known, {@code OCFS203}
 * a number that is none, {@code OCFS204} output that ends in the middle, {@code OCFS205} the tool complains instead of an answer.
 */
@NullMarked
package io.quorate.ocfs2.status;

import org.jspecify.annotations.NullMarked;
