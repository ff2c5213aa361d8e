package io.quorate.dlm.status;

/**
 * A line of the daemon's debug buffer, by {@code dlm_tool dump}.
 *
 * @param time seconds since the host's start
 * @param subject the lockspace that it is about, as far as the line begins with one; empty for the daemon itself
 * @param text the rest
 */
public record DlmLogLine(long time, String subject, String text) {}
