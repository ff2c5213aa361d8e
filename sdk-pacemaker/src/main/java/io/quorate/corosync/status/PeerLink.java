package io.quorate.corosync.status;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One link to another node, of {@code corosync-cfgtool -n}.
 *
 * @param number from 0
 * @param protocol {@code udp} or {@code sctp} of Kronosnet; absent for other transports
 * @param localAddress the address here
 * @param remoteAddress the address there; absent for transports other than Kronosnet
 * @param enabled whether it was brought up
 * @param connected whether it works
 * @param dynconnected whether it works by an address that was learnt
 * @param mtu bytes of data in a packet
 */
public record PeerLink(
    int number,
    Optional<String> protocol,
    String localAddress,
    Optional<String> remoteAddress,
    boolean enabled,
    boolean connected,
    boolean dynconnected,
    OptionalInt mtu) {}
