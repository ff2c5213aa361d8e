/**
 * The CIB of a running cluster, or of a file, read and changed: {@link io.quorate.pacemaker.cib.CibStore}.
 *
 * <ul>
 *   <li>{@link io.quorate.pacemaker.cib.EditOptions}: how often, with which checks
 *   <li>{@link io.quorate.pacemaker.cib.CibProposal}: an edit that was not sent; {@link
 *       io.quorate.pacemaker.cib.CibEdit}: one that was
 *   <li>{@link io.quorate.pacemaker.cib.CibRefusedException}: one that makes errors
 * </ul>
 *
 * <p>Diagnostics: those of the schema and of the rules; {@code PCE001} a value that the release cannot keep.
 */
@NullMarked
package io.quorate.pacemaker.cib;

import org.jspecify.annotations.NullMarked;
