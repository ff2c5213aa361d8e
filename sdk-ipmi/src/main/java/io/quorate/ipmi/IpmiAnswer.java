package io.quorate.ipmi;

/**
 * An answer and who gave it.
 *
 * @param value the answer
 * @param peer the BMC
 * @param <T> of the answer
 */
public record IpmiAnswer<T>(T value, IpmiPeer peer) {}
