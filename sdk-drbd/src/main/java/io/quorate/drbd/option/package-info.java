/**
 * The options of DRBD as table rows.
 *
 * <p>A class a section of drbd.conf, named after it: {@link io.quorate.drbd.option.DrbdNet}, {@link
 * io.quorate.drbd.option.DrbdDisk}, {@link io.quorate.drbd.option.DrbdPeerDevice}, {@link
 * io.quorate.drbd.option.DrbdResourceOptions}, {@link io.quorate.drbd.option.DrbdSyncer}, {@link
 * io.quorate.drbd.option.DrbdStartup}, {@link io.quorate.drbd.option.DrbdHandlers}, {@link
 * io.quorate.drbd.option.DrbdProxy}, {@link io.quorate.drbd.option.DrbdGlobal}; each has typed constants and {@code
 * TABLE}, what drbd-utils 9.22 accepts. The options of commands are in {@link io.quorate.drbd.option.DrbdSetupOptions},
 * {@link io.quorate.drbd.option.DrbdAdmOptions} and {@link io.quorate.drbd.option.DrbdMetaOptions}.
 *
 * <p>Four releases are compared, {@link io.quorate.drbd.option.DrbdRelease}: {@link
 * io.quorate.drbd.option.DrbdSection#table} has a section as one of them knows it, {@link
 * io.quorate.drbd.option.DrbdOptionHistory} an option through all of them.
 *
 * <p>A new option is one row in the class of its section; {@code docs/drbd-options.md} is written from the tables.
 */
@NullMarked
package io.quorate.drbd.option;

import org.jspecify.annotations.NullMarked;
