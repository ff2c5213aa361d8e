/** The key that the nodes of a cluster share: {@link io.quorate.corosync.key.AuthKey} and its file. */
@NullMarked
package io.quorate.corosync.key;

import org.jspecify.annotations.NullMarked;
