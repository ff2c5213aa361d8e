/**
 * The nouns of DLM: {@link io.quorate.dlm.model.DlmConf} is {@code dlm.conf}, {@link
 * io.quorate.dlm.model.ControldParameters} what a cluster resource starts the daemon with.
 */
@NullMarked
package io.quorate.dlm.model;

import org.jspecify.annotations.NullMarked;
