/**
 * IPMI over UDP for any number of BMCs with one thread.
 *
 * <p>{@link io.quorate.ipmi.transport.IpmiTransport} is what a program opens, {@link
 * io.quorate.ipmi.transport.TransportSettings} how patient it is. Inside, an {@code EventLoop} owns sockets and time, and a
 * {@code Connection} the queue, login and session of one target; all of them are used by the loop's thread only.
 */
@NullMarked
package io.quorate.ipmi.transport;

import org.jspecify.annotations.NullMarked;
