package io.quorate.pacemaker.schema;

import io.quorate.pacemaker.model.SchemaVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The grammar of the CIB in all versions from {@code pacemaker-1.0} to {@code pacemaker-4.0}.
 *
 * <p>Sources: the schemas that Pacemaker 2.1.5 installs (1.0 to 3.9, next), and those of the 3.0 series for 3.10 and 4.0.
 * {@code pacemaker-1.1} is judged as 1.2. {@code validate-with} takes the names of all releases, as it says which schema
 * the file wants, not which one judges it.
 */
public final class CibGrammar {
  private static final Map<String, ElementRow> ROWS = table();

  private CibGrammar() {}

  /** All rows; an element that stands in several places may have several. */
  public static List<ElementRow> rows() {
    return List.copyOf(ROWS.values());
  }

  /** The row of a key, for example {@code primitive} or {@code nvpair in cluster_property_set}. */
  public static Optional<ElementRow> row(String key) {
    return Optional.ofNullable(ROWS.get(key));
  }

  /** The versions that the grammar describes, oldest first: 1.0 to 4.0 without the alias 1.1, then next. */
  public static List<SchemaVersion> versions() {
    return SchemaVersion.all().stream()
        .filter(version -> version.isAtLeast(1, 0) && !version.equals(SchemaVersion.NONE))
        .filter(version -> version.effective().equals(version))
        .toList();
  }

  private static Map<String, ElementRow> table() {
    List<ElementRow> all = new ArrayList<>();
    all.addAll(SectionRows.ROWS);
    all.addAll(AttributeSetRows.ROWS);
    all.addAll(RuleRows.ROWS);
    all.addAll(ResourceRows.ROWS);
    all.addAll(BundleRows.ROWS);
    all.addAll(ConstraintRows.ROWS);
    all.addAll(AclRows.ROWS);
    all.addAll(AlertRows.ROWS);
    Map<String, ElementRow> table = new LinkedHashMap<>();
    for (ElementRow row : all) {
      if (table.put(row.key(), row) != null) {
        throw new IllegalStateException("two rows for " + row.key());
      }
    }
    return Collections.unmodifiableMap(table);
  }
}
