/**
 * What DLM can be told: {@link io.quorate.dlm.option.DlmOptions} has a row for each setting of {@code dlm.conf} and {@code
 * dlm_controld}; {@code docs/ocfs2-options.md} is written from them too.
 */
@NullMarked
package io.quorate.dlm.option;

import org.jspecify.annotations.NullMarked;
