/** A small format and a small report for the tests of the program. */
@NullMarked
package io.quorate.cli.toy;

import org.jspecify.annotations.NullMarked;
