/** {@code dlm_tool} as typed questions and orders: {@link io.quorate.dlm.command.DlmTool}. Nothing is run here. */
@NullMarked
package io.quorate.dlm.command;

import org.jspecify.annotations.NullMarked;
