/**
 * IPMI v2.0 over LAN.
 *
 * <p>{@link io.quorate.ipmi.IpmiTarget} says which BMC and how to log in, {@link io.quorate.ipmi.IpmiClient} asks it. {@link
 * io.quorate.ipmi.IpmiExchange} carries the commands; the one over UDP is in {@code io.quorate.ipmi.transport}. {@link
 * io.quorate.ipmi.IpmiException} is how everything fails.
 */
@NullMarked
package io.quorate.ipmi;

import org.jspecify.annotations.NullMarked;
