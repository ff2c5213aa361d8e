/**
 * Reading, writing and editing {@code dlm.conf}: {@link io.quorate.dlm.format.DlmFormats}.
 *
 * <p>dlm_controld reads over everything that it does not understand; it complains of a setting without a value alone.
 * Diagnostics: {@code DLM001} a line that is read over, {@code DLM002} a setting without a value, {@code DLM003} a line
 * that begins with a blank, {@code DLM004} a device that is given up, {@code DLM005} words that are missing, {@code DLM006}
 * a line longer than 254 bytes, {@code DLM007} a number that is none, {@code DLM010} a setting that is not known, {@code
 * DLM011} a value that is none, {@code DLM012} a setting that is set twice.
 */
@NullMarked
package io.quorate.dlm.format;

import org.jspecify.annotations.NullMarked;
