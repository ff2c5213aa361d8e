/**
 * DLM on one host: {@link io.quorate.dlm.DlmClient}.
 *
 * <p>{@code dlm.conf} is in {@link io.quorate.dlm.format}, what the tool prints in {@link io.quorate.dlm.status}, checks in
 * {@link io.quorate.dlm.rule}.
 */
@NullMarked
package io.quorate.dlm;

import org.jspecify.annotations.NullMarked;
