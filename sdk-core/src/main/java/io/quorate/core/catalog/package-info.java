/**
 * Formats by name, for tools that work with any of them: a subsystem registers its entries with a {@link
 * io.quorate.core.catalog.FormatProvider}, what can be watched with a {@link io.quorate.core.catalog.WatchProvider}, and
 * whose changes can be planned with a {@link io.quorate.core.catalog.PlanProvider}.
 */
@NullMarked
package io.quorate.core.catalog;

import org.jspecify.annotations.NullMarked;
