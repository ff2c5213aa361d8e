/** Small values that every subsystem uses. */
@NullMarked
package io.quorate.core.value;

import org.jspecify.annotations.NullMarked;
