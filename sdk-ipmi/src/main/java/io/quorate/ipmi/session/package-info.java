/** Sessions of RMCP+: the keys, what is signed and encrypted with them, and how a session is opened. */
@NullMarked
package io.quorate.ipmi.session;

import org.jspecify.annotations.NullMarked;
