/**
 * The nouns of drbd.conf(5): a {@link io.quorate.drbd.model.DrbdConfig} is what one file says, in its order and in its
 * own words; {@code io.quorate.drbd.effective} is what it means.
 */
@NullMarked
// The generator's own annotations stay out of the builders: a user's compiler would warn that it
// cannot find them.
@Value.Style(allowedClasspathAnnotations = Override.class)
package io.quorate.drbd.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
