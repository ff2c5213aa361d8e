package io.quorate.pacemaker.effective;

import io.quorate.core.text.Origin;

/**
 * A value that counts, and where it was written.
 *
 * @param name the name
 * @param value as written
 * @param origin of the pair or attribute that has it
 */
public record Setting(String name, String value, Origin origin) {}
