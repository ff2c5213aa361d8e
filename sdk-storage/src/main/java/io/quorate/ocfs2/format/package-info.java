/**
 * Reading, writing and editing the files of OCFS2: {@link io.quorate.ocfs2.format.Ocfs2Formats}.
 *
 * <p>{@code cluster.conf} is read as {@code o2cb} of ocfs2-tools 1.8.7 reads it: a file has an error where {@code o2cb}
 * refuses it, and only there; but a NUL byte, behind which o2cb reads nothing, is an error too. Diagnostics of cluster.conf: {@code OCFS001} a stanza's head is expected, {@code OCFS002} an
 * attribute is expected, {@code OCFS003} an attribute outside a stanza, {@code OCFS004} a required attribute is missing,
 * {@code OCFS005} a value that is none, {@code OCFS006} a name that is used twice, {@code OCFS007} a NUL, behind which
 * nothing is read, {@code OCFS010} a stanza that is read over, {@code OCFS011} an attribute that is read over, {@code
 * OCFS012} an attribute that is set twice. Of {@code /etc/default/o2cb}: {@code OCFS020} not an assignment, {@code OCFS021}
 * a variable that is not known, {@code OCFS022} a value that is none, {@code OCFS023} a value that only a shell knows,
 * {@code OCFS024} a variable that is set twice, {@code OCFS025} quotes without end.
 */
@NullMarked
package io.quorate.ocfs2.format;

import org.jspecify.annotations.NullMarked;
