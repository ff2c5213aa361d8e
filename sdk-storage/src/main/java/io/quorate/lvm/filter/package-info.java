/**
 * Which devices the filters of lvm.conf let LVM use, and why; lvm.conf(5), {@code devices/filter}.
 *
 * <p>{@link io.quorate.lvm.filter.DeviceFilter} is one list of patterns, {@link io.quorate.lvm.filter.DeviceFilters} both
 * lists of a configuration, {@link io.quorate.lvm.filter.FilterDecision} the answer with the pattern that decided.
 */
@NullMarked
package io.quorate.lvm.filter;

import org.jspecify.annotations.NullMarked;
