package io.quorate.pacemaker;

import io.quorate.pacemaker.status.FencingEvent;

/**
 * A node that was fenced.
 *
 * @param node its name
 * @param event what the fencing history says of it
 * @param done the rest
 */
public record Fenced(String node, FencingEvent event, Done done) {}
