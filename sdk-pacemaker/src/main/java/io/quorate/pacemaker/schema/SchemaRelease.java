package io.quorate.pacemaker.schema;

import io.quorate.core.exec.ToolVersion;
import io.quorate.pacemaker.model.CrmFeatureSet;
import io.quorate.pacemaker.model.SchemaVersion;
import java.util.List;
import java.util.Optional;

/**
 * A release of Pacemaker, its newest schema, and the feature set that it writes.
 *
 * <p>The table has the releases that brought a schema or a feature set, from 1.1.18 on; what lies between two rows is as
 * the earlier one. Source: the releases themselves and their change logs.
 *
 * @param pacemaker the release
 * @param schema the newest schema that it has; it reads all older ones from 1.0 on
 * @param featureSet what it writes into {@code crm_feature_set}
 */
public record SchemaRelease(ToolVersion pacemaker, SchemaVersion schema, CrmFeatureSet featureSet) {
  private static final List<SchemaRelease> ALL =
      List.of(
          row("1.1.18", 2, 10, "3.0.14"),
          row("2.0.0", 3, 1, "3.1.0"),
          row("2.0.1", 3, 2, "3.1.0"),
          row("2.0.3", 3, 2, "3.2.0"),
          row("2.0.4", 3, 3, "3.3.0"),
          row("2.0.5", 3, 5, "3.6.1"),
          row("2.1.0", 3, 7, "3.10.0"),
          row("2.1.2", 3, 7, "3.11.0"),
          row("2.1.5", 3, 9, "3.16.1"),
          row("2.1.6", 3, 9, "3.17.4"),
          row("2.1.8", 3, 10, "3.19.0"),
          row("3.0.0", 4, 0, "3.20.0"),
          row("3.0.1", 4, 0, "3.20.1"),
          row("3.0.2", 4, 0, "3.20.5"));

  /** All rows, the oldest first. */
  public static List<SchemaRelease> all() {
    return ALL;
  }

  /** The row of a release: the newest one that is not newer; empty for a release before 1.1.18. */
  public static Optional<SchemaRelease> of(ToolVersion pacemaker) {
    return last(ALL.stream().filter(row -> row.pacemaker.compareTo(pacemaker) <= 0).toList());
  }

  /** The row of a feature set: the newest one that is not newer; empty for one before 3.0.14. */
  public static Optional<SchemaRelease> writing(CrmFeatureSet featureSet) {
    return last(ALL.stream().filter(row -> row.featureSet.compareTo(featureSet) <= 0).toList());
  }

  /**
   * The row of a schema: the newest release whose newest schema it is, or else the first release that reads it.
   *
   * <p>{@code pacemaker-next} and {@code none} get the newest release.
   */
  public static SchemaRelease of(SchemaVersion schema) {
    return last(ALL.stream().filter(row -> row.schema.equals(schema)).toList())
        .or(() -> ALL.stream().filter(row -> row.schema.compareTo(schema) > 0).findFirst())
        .orElseGet(() -> ALL.get(ALL.size() - 1));
  }

  private static Optional<SchemaRelease> last(List<SchemaRelease> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
  }

  private static SchemaRelease row(String pacemaker, int major, int minor, String featureSet) {
    return new SchemaRelease(
        ToolVersion.parse(pacemaker),
        SchemaVersion.of(major, minor),
        CrmFeatureSet.parse(featureSet).orElseThrow());
  }
}
