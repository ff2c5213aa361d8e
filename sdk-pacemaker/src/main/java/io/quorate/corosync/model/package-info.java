/**
 * What corosync.conf(5) says: keys and sections, as corosync itself knows no more of it.
 *
 * <p>{@link io.quorate.corosync.model.CorosyncConfig} is a file, {@link io.quorate.corosync.model.Section} any section with
 * its keys, known or not; {@link io.quorate.corosync.model.CorosyncNode} and {@link io.quorate.corosync.model.CorosyncLink} are what two
 * kinds of sections mean. The rows of {@code io.quorate.corosync.option} give keys their types.
 */
@NullMarked
// The generator's own annotations stay out of the builders: a user's compiler would warn that it
// cannot find them.
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.quorate.corosync.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
