/**
 * What a configuration means: volumes inherited by hosts, connections that nobody wrote, options from {@code common}
 * down to the volume; as {@code drbdadm} 9.22 works it out, and with the checks that it makes on the way.
 *
 * <p>{@link io.quorate.drbd.effective.DrbdWorkspace} is the entry: it holds a whole configuration, and checks one
 * changed resource without looking at the others again.
 *
 * <p>Diagnostics: {@code DRBD009} used twice, {@code DRBD010} part missing, {@code DRBD020} hosts with different volumes,
 * {@code DRBD021} unknown host, {@code DRBD022} no address, {@code DRBD023} no node-id, {@code DRBD024} not two ends,
 * {@code DRBD025} address used by another resource, {@code DRBD026} both ends have one address, {@code DRBD028} unknown
 * resource, {@code DRBD029} no host, {@code DRBD030} unknown volume, {@code DRBD031} options inherited two ways, {@code
 * DRBD033} hosts without connection.
 */
@NullMarked
package io.quorate.drbd.effective;

import org.jspecify.annotations.NullMarked;
