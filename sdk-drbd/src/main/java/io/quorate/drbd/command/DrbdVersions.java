package io.quorate.drbd.command;

import io.quorate.core.exec.ToolVersion;
import java.util.Optional;

/**
 * What {@code drbdadm --version} says.
 *
 * @param utils the version of drbd-utils, for example {@code 9.22.0}
 * @param kernel the version of the kernel module; absent when it is not loaded
 * @param api the version of the interface to the kernel, 1 with an 8.4 module, 2 with 9
 * @param build where drbd-utils was built from; empty when it does not say
 */
public record DrbdVersions(
    ToolVersion utils, Optional<ToolVersion> kernel, int api, String build) {}
