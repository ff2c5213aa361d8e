/**
 * What OCFS2's files and volumes can set: {@link io.quorate.ocfs2.option.ClusterOptions}, {@link
 * io.quorate.ocfs2.option.NodeOptions} and {@link io.quorate.ocfs2.option.HeartbeatOptions} for the stanzas of {@code
 * cluster.conf}, {@link io.quorate.ocfs2.option.O2cbOptions} for {@code /etc/default/o2cb}, {@link
 * io.quorate.ocfs2.option.Ocfs2Feature} for file system features.
 *
 * <p>{@code docs/ocfs2-options.md} is written from these tables.
 */
@NullMarked
package io.quorate.ocfs2.option;

import org.jspecify.annotations.NullMarked;
