package io.quorate.corosync.status;

import java.util.OptionalLong;

/**
 * One node on a link.
 *
 * @param nodeId its number; absent where the output has the nodes by position only, in 3.0.0 and with {@code -b}
 * @param state how the link to it is
 */
public record LinkEnd(OptionalLong nodeId, LinkState state) {}
