package io.quorate.drbd.effective;

import io.quorate.core.text.Origin;

/**
 * Something that may be used once in a whole configuration.
 *
 * @param key what exactly: the same key twice is a conflict
 * @param what how messages call it
 * @param inherited whether a host takes it over from its resource: drbdadm looks at these after all others
 * @param shared whether one resource may use it several times: an address
 * @param origin where it is used
 */
record Claim(String key, String what, boolean inherited, boolean shared, Origin origin) {}
