/**
 * The nouns of Pacemaker's cluster information base: a {@link io.quorate.pacemaker.model.Cib} is what one CIB says, in its
 * order and in its own words.
 *
 * <p>Every element and attribute that the schemas {@code pacemaker-1.0} to {@code pacemaker-4.0} know has its record and
 * its component; what they do not know is in the record's {@link io.quorate.pacemaker.model.Unknown}. Values are texts as
 * they are written: what Pacemaker reads as a score, a time or a boolean is not converted. Where a schema lets unlike
 * children stand in any order, the record has one list of them, and methods that pick out those of one kind.
 *
 * <p>Names are those of Pacemaker Explained. A missing attribute is an empty {@code Optional}; one that every schema
 * requires is a text, {@code ""} when a file lacks it.
 */
@NullMarked
// The generator's own annotations stay out of the builders: a user's compiler would warn that it
// cannot find them.
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.quorate.pacemaker.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
