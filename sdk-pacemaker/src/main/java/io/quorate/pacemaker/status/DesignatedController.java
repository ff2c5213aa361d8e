package io.quorate.pacemaker.status;

import java.util.Optional;

/**
 * The designated controller (DC).
 *
 * @param name of its node
 * @param id of its node
 * @param version of Pacemaker there, for example {@code 2.1.5-a3f44794f94}
 * @param mixedVersion whether the nodes run different versions; printed since 2.1.0
 */
public record DesignatedController(
    String name, Optional<String> id, Optional<String> version, Optional<Boolean> mixedVersion) {}
