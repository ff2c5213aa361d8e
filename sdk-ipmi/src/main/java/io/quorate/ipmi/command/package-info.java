/**
 * Commands of IPMI, one file each: the request's bytes and the meaning of the answer's.
 *
 * <p>{@link io.quorate.ipmi.command.IpmiCommand} is what they have in common, {@link
 * io.quorate.ipmi.command.CompletionCode} how a BMC refuses.
 */
@NullMarked
package io.quorate.ipmi.command;

import org.jspecify.annotations.NullMarked;
