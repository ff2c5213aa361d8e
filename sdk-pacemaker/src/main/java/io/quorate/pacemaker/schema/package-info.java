/**
 * The schemas of the CIB as data, and what follows from them: verdicts on a CIB, and what another version refuses.
 *
 * <p>{@link io.quorate.pacemaker.schema.CibGrammar} has one row for each element in each of its places, with rows for its
 * attributes and children, each with the versions that have it. {@link io.quorate.pacemaker.schema.CibValidator} judges a
 * tree by it as RELAX NG does, with places and ways out; {@link io.quorate.pacemaker.schema.CibCompatibility} adds what a
 * release accepts and reads differently. {@link io.quorate.pacemaker.schema.Renames} knows names that mean the same, and
 * {@link io.quorate.pacemaker.schema.SchemaRelease} which release brought which schema.
 *
 * <p>Everything here works on {@link io.quorate.core.xml.XmlElement}, so that broken CIBs are judged too.
 */
@NullMarked
package io.quorate.pacemaker.schema;

import org.jspecify.annotations.NullMarked;
