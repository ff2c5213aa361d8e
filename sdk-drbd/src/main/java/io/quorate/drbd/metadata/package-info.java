/**
 * The metadata of DRBD: what {@code drbdmeta} dumps, the generation identifiers and what follows from them, and the sizes
 * and places on disk.
 *
 * <ul>
 *   <li>{@link io.quorate.drbd.metadata.DrbdMetadata}: the parsers.
 *   <li>{@link io.quorate.drbd.metadata.MetadataDump}: {@code dump-md}, of metadata versions 07, 08 and 09.
 *   <li>{@link io.quorate.drbd.metadata.GenerationIdentifiers}: {@code get-gi} and {@code show-gi}.
 *   <li>{@link io.quorate.drbd.metadata.GenerationComparison}: what two nodes would do when they meet.
 *   <li>{@link io.quorate.drbd.metadata.MetadataGeometry}: how large metadata is, and where it lies.
 * </ul>
 *
 * <p>Diagnostics: {@code DRBD211} there is no dump, {@code DRBD212} something else is expected, {@code DRBD213} the dump is
 * not complete, {@code DRBD214} a number that does not fit, {@code DRBD215} a statement that is not known, {@code DRBD216} a
 * line that is not understood.
 */
@NullMarked
// The generator's own annotations stay out of the builders: a user's compiler would warn that it
// cannot find them.
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.quorate.drbd.metadata;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
