/**
 * The lossless tree of brace and stanza files: drbd.conf, corosync.conf, lvm.conf, OCFS2's cluster.conf and their like.
 *
 * <p>{@link io.quorate.core.block.Dialect} says as data how a family of files is written, {@link
 * io.quorate.core.block.BlockSyntax} reads and edits any of them, {@link io.quorate.core.block.Node} is a {@link
 * io.quorate.core.block.Block}, a {@link io.quorate.core.block.Directive} or {@link io.quorate.core.block.Trivia}.
 *
 * <p>Tokens are the truth: every character belongs to a token or to the blanks and comments between two tokens, so an
 * untouched tree prints as its source. Tokens are kept in arrays, not as objects: a file of half a million lines fits
 * in a few tens of megabytes.
 */
@NullMarked
package io.quorate.core.block;

import org.jspecify.annotations.NullMarked;
