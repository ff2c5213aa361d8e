package io.quorate.pacemaker.model;

import java.util.List;
import java.util.Optional;

/**
 * A schema that a CIB can name in {@code validate-with}, in Pacemaker's order: the old ones, 1.0 to 4.0, {@code
 * pacemaker-next}, {@code none}.
 *
 * @param name as written, for example {@code pacemaker-3.9}
 */
public record SchemaVersion(String name) implements Comparable<SchemaVersion> {
  private static final String PREFIX = "pacemaker-";

  private static final List<String> NAMES =
      List.of(
          "pacemaker-0.6",
          "transitional-0.6",
          "pacemaker-0.7",
          "pacemaker-1.0",
          "pacemaker-1.1",
          "pacemaker-1.2",
          "pacemaker-1.3",
          "pacemaker-2.0",
          "pacemaker-2.1",
          "pacemaker-2.2",
          "pacemaker-2.3",
          "pacemaker-2.4",
          "pacemaker-2.5",
          "pacemaker-2.6",
          "pacemaker-2.7",
          "pacemaker-2.8",
          "pacemaker-2.9",
          "pacemaker-2.10",
          "pacemaker-3.0",
          "pacemaker-3.1",
          "pacemaker-3.2",
          "pacemaker-3.3",
          "pacemaker-3.4",
          "pacemaker-3.5",
          "pacemaker-3.6",
          "pacemaker-3.7",
          "pacemaker-3.8",
          "pacemaker-3.9",
          "pacemaker-3.10",
          "pacemaker-4.0",
          "pacemaker-next",
          "none");

  /** No schema: Pacemaker checks nothing. */
  public static final SchemaVersion NONE = new SchemaVersion("none");

  /** What is tried out for a later release. */
  public static final SchemaVersion NEXT = new SchemaVersion("pacemaker-next");

  /** The newest one, of Pacemaker 3.0. */
  public static final SchemaVersion NEWEST = of(4, 0);

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException when Pacemaker has no such schema
   */
  public SchemaVersion {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("'" + name + "' is no schema of Pacemaker");
    }
  }

  /**
   * The schema {@code pacemaker-MAJOR.MINOR}.
   *
   * @throws IllegalArgumentException when Pacemaker has no such schema
   */
  public static SchemaVersion of(int major, int minor) {
    return new SchemaVersion(PREFIX + major + "." + minor);
  }

  /** The schema of a name; empty when Pacemaker has no such schema. */
  public static Optional<SchemaVersion> parse(String name) {
    return NAMES.contains(name) ? Optional.of(new SchemaVersion(name)) : Optional.empty();
  }

  /** Every schema, the oldest first. */
  public static List<SchemaVersion> all() {
    return NAMES.stream().map(SchemaVersion::new).toList();
  }

  /** The schema that is used: {@code pacemaker-1.1} never had a file of its own and means {@code pacemaker-1.2}. */
  public SchemaVersion effective() {
    return name.equals("pacemaker-1.1") ? of(1, 2) : this;
  }

  /** Whether it is this schema or a newer one; {@code none} counts as newer than all. */
  public boolean isAtLeast(int major, int minor) {
    return compareTo(of(major, minor)) >= 0;
  }

  @Override
  public int compareTo(SchemaVersion other) {
    return Integer.compare(NAMES.indexOf(name), NAMES.indexOf(other.name));
  }

  @Override
  public String toString() {
    return name;
  }
}
