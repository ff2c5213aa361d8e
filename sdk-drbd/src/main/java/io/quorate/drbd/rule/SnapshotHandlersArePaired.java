package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.drbd.option.DrbdHandlers;
import java.util.Optional;

/** Snapshots for the time of a resync are both made and removed. */
final class SnapshotHandlersArePaired extends DrbdRule {
  SnapshotHandlersArePaired() {
    super(
        "DRBD112",
        Severity.WARNING,
        "Snapshots for the time of a resync are both made and removed",
        "after-resync-target removes what before-resync-target made: without the first half "
            + "there is nothing to remove, without the second the snapshots stay and fill up. "
            + "drbd.conf(5) 9.0, section handlers.",
        "set both handlers: before-resync-target with snapshot-resync-target-lvm.sh, "
            + "after-resync-target with unsnapshot-resync-target-lvm.sh");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    Scope handlers = resource.handlers();
    Optional<Options.Setting> before =
        handlers
            .text(DrbdHandlers.BEFORE_RESYNC_TARGET)
            .filter(setting -> setting.text().contains("snapshot-resync-target"));
    Optional<Options.Setting> after =
        handlers
            .text(DrbdHandlers.AFTER_RESYNC_TARGET)
            .filter(setting -> setting.text().contains("unsnapshot-resync-target"));
    after.ifPresent(
        setting ->
            findings.useless(
                Place.of(resource, "", setting),
                before.isPresent(),
                "'after-resync-target' removes a snapshot that no 'before-resync-target' handler makes",
                fix()));
    if (before.isPresent() && after.isEmpty()) {
      findings.add(
          Place.of(resource, "", before.get()),
          "'before-resync-target' makes a snapshot that no 'after-resync-target' handler removes");
    }
  }
}
