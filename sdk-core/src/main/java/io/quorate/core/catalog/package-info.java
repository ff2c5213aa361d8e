/**
 * Formats by name, for tools that work with any of them: a subsystem registers its entries with a {@link
 * io.quorate.core.catalog.FormatProvider}, and what can be watched with a {@link
 * io.quorate.core.catalog.WatchProvider}.
 */
@NullMarked
package io.quorate.core.catalog;

import org.jspecify.annotations.NullMarked;
