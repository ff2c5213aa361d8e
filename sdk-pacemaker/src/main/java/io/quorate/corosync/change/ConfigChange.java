package io.quorate.corosync.change;

import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.option.ChangeEffect;
import io.quorate.corosync.option.CorosyncRelease;
import java.util.List;

/**
 * What differs between two configurations, and what a running cluster needs before the new one holds.
 *
 * <p>The new file has to be on all nodes first. From {@code exec/cfg.c} ({@code remove_ro_entries}), {@code
 * exec/totemconfig.c} ({@code check_things_have_not_changed}) and votequorum(5) of 3.1.7; corosync 1.4 cannot reload.
 *
 * <pre>{@code
 * ConfigChange change = ConfigChange.between(before, after, CorosyncRelease.V3_1_7);
 * if (change.effect() == ChangeEffect.RELOAD) { … corosync-cfgtool -R … }
 * }</pre>
 *
 * @param changes every key that differs, in the order of the files
 */
public record ConfigChange(List<KeyChange> changes) {
  /** Copies the list. */
  public ConfigChange {
    changes = List.copyOf(changes);
  }

  /** What differs between two configurations, for a release. */
  public static ConfigChange between(
      CorosyncConfig before, CorosyncConfig after, CorosyncRelease release) {
    return new ConfigChange(new Comparison(before, after, release).changes());
  }

  /** What all changes together need; {@link ChangeEffect#NOTHING} when there is none. */
  public ChangeEffect effect() {
    return changes.stream().map(KeyChange::effect).reduce(ChangeEffect.NOTHING, ChangeEffect::and);
  }

  /** The changes that need more than a reload. */
  public List<KeyChange> beyondReload() {
    return changes.stream()
        .filter(change -> change.effect().compareTo(ChangeEffect.RELOAD) > 0)
        .toList();
  }
}
