package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who may do what: {@code acls}; from schema 1.2 on.
 *
 * @param entries in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Acls(List<AclEntry> entries, Origin origin, Unknown unknown)
    implements ConfigurationSection, WithAcls {
  /** Copies the list. */
  public Acls {
    entries = List.copyOf(entries);
  }

  /** A section. */
  public static Acls of(List<? extends AclEntry> entries) {
    return new Acls(List.copyOf(entries), Origin.none(), Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return entries;
  }
}
