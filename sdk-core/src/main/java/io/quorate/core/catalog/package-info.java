/**
 * Formats by name, for tools that work with any of them: a subsystem registers its entries with a {@link
 * io.quorate.core.catalog.FormatProvider}.
 */
@NullMarked
package io.quorate.core.catalog;

import org.jspecify.annotations.NullMarked;
