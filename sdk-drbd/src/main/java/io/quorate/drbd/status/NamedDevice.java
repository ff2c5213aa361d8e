package io.quorate.drbd.status;

import java.util.Optional;

/**
 * A minor of 8.x and the resource that it belongs to.
 *
 * @param resource the name; absent where the tool of 8.3 prints the minor only
 * @param volume the number in the resource; 0 before volumes were there
 * @param state as in {@code /proc/drbd}
 */
public record NamedDevice(Optional<String> resource, int volume, ProcDevice state) {}
