/**
 * OCFS2 on one host: {@link io.quorate.ocfs2.Ocfs2Client}, and {@link io.quorate.ocfs2.MkfsConsent} for what destroys data.
 *
 * <p>Files are in {@link io.quorate.ocfs2.format}, what the tools print in {@link io.quorate.ocfs2.status}, checks in
 * {@link io.quorate.ocfs2.rule}.
 */
@NullMarked
package io.quorate.ocfs2;

import org.jspecify.annotations.NullMarked;
