/** The steps of the demo. */
@NullMarked
package io.quorate.examples;

import org.jspecify.annotations.NullMarked;
