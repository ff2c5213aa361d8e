/**
 * What {@code dlm_tool} of dlm 4.2.0 prints, as values: {@link io.quorate.dlm.status.DlmReports} has a parser for each.
 *
 * <p>Diagnostics: {@code DLM201} a line that is not understood, {@code DLM202} a word that is not known, {@code DLM203} the
 * daemon does not run.
 */
@NullMarked
package io.quorate.dlm.status;

import org.jspecify.annotations.NullMarked;
