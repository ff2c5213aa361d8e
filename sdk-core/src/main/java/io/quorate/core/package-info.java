/**
 * The root of the SDK: {@link io.quorate.core.QuorateException}; everything else is in a room of its own.
 *
 * <ul>
 *   <li>{@code text}: characters and where they are
 *   <li>{@code diagnostic}: what is wrong, where, and what to do about it
 *   <li>{@code block}: the lossless tree of brace and stanza files
 *   <li>{@code xml}: the hardened, lossless XML tree
 *   <li>{@code option}: tunables as table rows
 *   <li>{@code format}: text to model and back, and edits that touch only what changed
 *   <li>{@code exec}: running commands on this host and on others
 *   <li>{@code rule}: named checks over a model
 *   <li>{@code value}: small values that every subsystem uses
 * </ul>
 */
@NullMarked
package io.quorate.core;

import org.jspecify.annotations.NullMarked;
