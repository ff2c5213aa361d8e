/**
 * Tunables as table rows: one {@link io.quorate.core.option.Option} a row, an {@link
 * io.quorate.core.option.OptionTable} a section, {@link io.quorate.core.option.Options} what a file sets.
 */
@NullMarked
package io.quorate.core.option;

import org.jspecify.annotations.NullMarked;
