package io.quorate.core.xml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One string for each name of a text; a name that was read lately is found without making a string of it. */
final class NameTable {
  private static final int SLOTS = 512;

  /** So many names are the same objects as the constants that codecs compare them with. */
  private static final int INTERNED = 1000;

  private final Map<String, String> names = new HashMap<>();
  private final @Nullable String[] recent = new String[SLOTS];

  /** The string of a range of a text. */
  String get(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 9 ^ hash >>> 18) & SLOTS - 1;
    String known = recent[slot];
    if (known != null && known.length() == end - start && text.startsWith(known, start)) {
      return known;
    }
    String word = text.substring(start, end);
    String name = names.get(word);
    if (name == null) {
      name = names.size() < INTERNED ? word.intern() : word;
      names.put(name, name);
    }
    recent[slot] = name;
    return name;
  }
}
