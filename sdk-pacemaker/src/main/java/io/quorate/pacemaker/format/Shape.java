package io.quorate.pacemaker.format;

import java.util.Arrays;
import java.util.List;

/** The attributes of an element, in the order of its record's components. */
final class Shape {
  /** Elements without attributes. */
  static final Shape NONE = of();

  private final String[] names;
  private final boolean[] required;
  private final boolean[] written;

  private Shape(String[] names, boolean[] required, boolean[] written) {
    this.names = names;
    this.required = required;
    this.written = written;
  }

  /**
   * Names of attributes; {@code #} or {@code !} in front of one says that every schema requires it.
   *
   * <p>A record has {@code ""} for one that a file lacks. With {@code #} no schema allows an empty value, and it is not
   * written; with {@code !} it is.
   */
  static Shape of(String... words) {
    String[] names = new String[words.length];
    boolean[] required = new boolean[words.length];
    boolean[] written = new boolean[words.length];
    for (int i = 0; i < words.length; i++) {
      written[i] = words[i].startsWith("!");
      required[i] = written[i] || words[i].startsWith("#");
      names[i] = words[i].substring(required[i] ? 1 : 0).intern();
    }
    return new Shape(names, required, written);
  }

  int size() {
    return names.length;
  }

  String name(int index) {
    return names[index];
  }

  boolean isRequired(int index) {
    return required[index];
  }

  /** Whether an empty value is written. */
  boolean isWrittenEmpty(int index) {
    return written[index];
  }

  List<String> names() {
    return Arrays.asList(names);
  }

  /** The index of a name, looked for from an index on; -1 when there is none. */
  int indexOf(String name, int from) {
    for (int i = from; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    for (int i = 0; i < from; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
