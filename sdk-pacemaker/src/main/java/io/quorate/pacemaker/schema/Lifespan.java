package io.quorate.pacemaker.schema;

import io.quorate.pacemaker.model.SchemaVersion;
import java.util.List;
import java.util.Optional;

/**
 * The schemas that have something.
 *
 * @param first the oldest one
 * @param last the newest one; {@link SchemaVersion#NEWEST} when nothing has removed it
 * @param instead what to write where it is gone; empty when there is nothing to say
 */
public record Lifespan(SchemaVersion first, SchemaVersion last, Optional<String> instead) {
  /** In every schema. */
  public static final Lifespan ALWAYS =
      new Lifespan(SchemaVersion.of(1, 0), SchemaVersion.NEWEST, Optional.empty());

  /** In {@code pacemaker-next} only. */
  public static final Lifespan TRIAL =
      new Lifespan(SchemaVersion.NEXT, SchemaVersion.NEXT, Optional.empty());

  /** The release of {@code pacemaker-next} that is described here builds on this schema. */
  private static final SchemaVersion BEFORE_NEXT = SchemaVersion.of(3, 9);

  /** The same from a schema on. */
  public Lifespan since(int major, int minor) {
    return new Lifespan(SchemaVersion.of(major, minor), last, instead);
  }

  /** The same up to a schema, which still has it. */
  public Lifespan until(int major, int minor) {
    return new Lifespan(first, SchemaVersion.of(major, minor), instead);
  }

  /** The same with a way out. */
  public Lifespan instead(String text) {
    return new Lifespan(first, last, Optional.of(text));
  }

  /** Whether a schema has it; {@code pacemaker-next} has what {@code pacemaker-3.9} has, and what is on trial. */
  public boolean covers(SchemaVersion version) {
    SchemaVersion asked = version.effective();
    if (asked.equals(SchemaVersion.NEXT) && !first.equals(SchemaVersion.NEXT)) {
      asked = BEFORE_NEXT;
    }
    return asked.compareTo(first) >= 0 && asked.compareTo(last) <= 0;
  }

  /** Whether it is in the schemas after this one only. */
  public boolean isAfter(SchemaVersion version) {
    return !covers(version) && first.compareTo(version.effective()) > 0;
  }

  /** The first schema without it; empty when the newest one has it, or it was on trial only. */
  public Optional<SchemaVersion> removedIn() {
    List<SchemaVersion> all = SchemaVersion.all();
    return last.compareTo(SchemaVersion.NEWEST) < 0
        ? Optional.of(all.get(all.indexOf(last) + 1))
        : Optional.empty();
  }
}
