/** What tests of formats, parsers and clients share. */
@NullMarked
package io.quorate.testkit;

import org.jspecify.annotations.NullMarked;
