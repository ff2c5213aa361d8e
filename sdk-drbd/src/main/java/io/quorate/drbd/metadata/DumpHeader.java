package io.quorate.drbd.metadata;

/**
 * The comment at the start of a dump.
 *
 * @param time when it was made, as it is written: {@code 2026-01-20 18:34:05 +0300 [1768923245]}
 * @param host where it was made
 * @param command what was called
 */
public record DumpHeader(String time, String host, String command) {}
