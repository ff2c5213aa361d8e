/**
 * What a changed corosync.conf needs of a running cluster: {@link io.quorate.corosync.change.ConfigChange} compares two
 * configurations key by key.
 */
@NullMarked
package io.quorate.corosync.change;

import org.jspecify.annotations.NullMarked;
