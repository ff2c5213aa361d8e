package io.quorate.lvm.command;

import java.util.ArrayList;
import java.util.List;

/**
 * What a report is about.
 *
 * @param targets volume groups, logical volumes or devices, as the command takes them; none for all
 * @param all internal logical volumes too, and for {@code pvs} devices that are no physical volumes
 * @param foreign volume groups of other hosts too: {@code --foreign}
 * @param shared volume groups of lvmlockd too, where lvmlockd does not run: {@code --shared}
 * @param readOnly without locks, and so perhaps out of date: {@code --readonly}
 */
public record ReportScope(
    List<String> targets, boolean all, boolean foreign, boolean shared, boolean readOnly) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException when a target begins with {@code -}
   */
  public ReportScope {
    targets = List.copyOf(targets);
    for (String target : targets) {
      if (target.isEmpty() || target.startsWith("-")) {
        throw new IllegalArgumentException("nothing to report on: '" + target + "'");
      }
    }
  }

  /** Everything that this host may use. */
  public static ReportScope everything() {
    return new ReportScope(List.of(), false, false, false, false);
  }

  /** Some volume groups, logical volumes or devices. */
  public static ReportScope of(String... targets) {
    return new ReportScope(List.of(targets), false, false, false, false);
  }

  /** The same with internal volumes, or devices that are no physical volumes. */
  public ReportScope withAll() {
    return new ReportScope(targets, true, foreign, shared, readOnly);
  }

  /** The same with what other hosts own and with what lvmlockd locks, whether it runs or not. */
  public ReportScope withOthers() {
    return new ReportScope(targets, all, true, true, readOnly);
  }

  /** The same without locks. */
  public ReportScope withoutLocks() {
    return new ReportScope(targets, all, foreign, shared, true);
  }

  List<String> options(boolean mayBeAll) {
    List<String> options = new ArrayList<>();
    if (all && mayBeAll) {
      options.add("--all");
    }
    if (foreign) {
      options.add("--foreign");
    }
    if (shared) {
      options.add("--shared");
    }
    if (readOnly) {
      options.add("--readonly");
    }
    return options;
  }
}
