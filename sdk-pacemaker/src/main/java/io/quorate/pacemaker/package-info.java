/** Registers the formats of Pacemaker. */
@NullMarked
package io.quorate.pacemaker;

import org.jspecify.annotations.NullMarked;
