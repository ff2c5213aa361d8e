/**
 * Bytes of IPMI v2.0 over LAN, and records of what they mean; one structure each, encoded and decoded.
 *
 * <p>Sections are those of the IPMI specification, second generation, v2.0 revision 1.1. Numbers of several bytes are least
 * significant byte first, as there, except in ASF messages.
 */
@NullMarked
package io.quorate.ipmi.wire;

import org.jspecify.annotations.NullMarked;
