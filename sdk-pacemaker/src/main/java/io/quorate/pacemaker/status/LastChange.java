package io.quorate.pacemaker.status;

import java.util.Optional;

/**
 * The last change of the configuration.
 *
 * @param time when
 * @param user who
 * @param client by which tool
 * @param origin on which node
 */
public record LastChange(
    ReportedTime time, Optional<String> user, Optional<String> client, Optional<String> origin) {}
