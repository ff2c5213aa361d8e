/**
 * The nouns of drbd.conf(5): a {@link io.quorate.drbd.model.DrbdConfig} is what one file says, in its order and in its
 * own words; {@code io.quorate.drbd.effective} is what it means.
 */
@NullMarked
package io.quorate.drbd.model;

import org.jspecify.annotations.NullMarked;
