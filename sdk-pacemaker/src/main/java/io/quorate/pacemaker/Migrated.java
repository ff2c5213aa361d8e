package io.quorate.pacemaker;

/**
 * What came of a migration.
 *
 * @param guest the resource
 * @param node where it runs now
 * @param live whether it was migrated while it ran; otherwise it was stopped and started, or was there already
 * @param done the rest
 */
public record Migrated(String guest, String node, boolean live, Done done) {}
