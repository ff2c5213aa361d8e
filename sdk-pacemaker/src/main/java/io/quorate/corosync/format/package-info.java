/**
 * Reading, checking, editing and writing corosync.conf(5) as corosync 3.1.7 reads it.
 *
 * <p>{@link io.quorate.corosync.format.CorosyncFormats} has the formats, {@link
 * io.quorate.corosync.format.CorosyncConfigLoader} reads a file with the {@code uidgid.d} beside it, {@link
 * io.quorate.corosync.format.CorosyncFormatProvider} registers the formats by name.
 */
@NullMarked
package io.quorate.corosync.format;

import org.jspecify.annotations.NullMarked;
