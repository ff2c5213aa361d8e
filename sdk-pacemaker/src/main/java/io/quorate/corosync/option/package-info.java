/**
 * The keys of corosync.conf(5), votequorum(5) and corosync-qdevice(8), one table a section, over the releases.
 *
 * <p>{@link io.quorate.corosync.option.CorosyncSection} finds a section by its path and gives its table in any {@link
 * io.quorate.corosync.option.CorosyncRelease}; {@link io.quorate.corosync.option.ChangeEffect} says what a change needs.
 * A new key is one row in its section's class. {@code docs/corosync-options.md} is written from the tables.
 */
@NullMarked
package io.quorate.corosync.option;

import org.jspecify.annotations.NullMarked;
