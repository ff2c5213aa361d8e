package io.quorate.drbd.status;

/**
 * One way to a peer.
 *
 * @param local this end, as events print it: {@code ipv4:10.0.0.1:7000}, {@code ipv6:[fd00::1]:7000}
 * @param peer the other end
 * @param established whether it carries the connection
 */
public record PathStatus(String local, String peer, boolean established) {}
