/**
 * What storage of a cluster has in common: {@link io.quorate.storage.DeviceChain} follows devices from a backing disk over
 * DRBD and LVM to a mounted file system and back, {@link io.quorate.storage.MapperName} knows the names of device-mapper.
 *
 * <p>The values are plain, so that any source can fill them: DRBD's configuration, LVM's reports, a CIB.
 */
@NullMarked
package io.quorate.storage;

import org.jspecify.annotations.NullMarked;
