package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Option;
import io.quorate.core.option.Options;
import io.quorate.drbd.option.DrbdHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Pacemaker fence handlers are those of the DRBD release. */
final class FenceHandlerFitsRelease extends DrbdRule {
  private static final List<Option<String>> EVENTS =
      List.of(
          DrbdHandlers.FENCE_PEER,
          DrbdHandlers.OUTDATE_PEER,
          DrbdHandlers.UNFENCE_PEER,
          DrbdHandlers.AFTER_RESYNC_TARGET);
  private static final Pattern SCRIPT = Pattern.compile("crm-(un)?fence-peer(\\.9)?\\.sh");

  private final DrbdAssumptions assumptions;

  FenceHandlerFitsRelease(DrbdAssumptions assumptions) {
    super(
        "DRBD109",
        Severity.WARNING,
        "The Pacemaker fence handlers are those of the DRBD release",
        "crm-fence-peer.sh is written for one peer and the environment that 8.4 gives it; "
            + "DRBD 9 passes node-ids and has its own crm-fence-peer.9.sh. drbd-utils ChangeLog, "
            + "9.0: 'OCF resource agent and crm-fence-peer for drbd9'; both scripts are in "
            + "drbd-utils 9.22.",
        "call the script of the release that runs");
    this.assumptions = assumptions;
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Option<String> event : EVENTS) {
      resource.handlers().text(event).ifPresent(setting -> look(resource, setting, findings));
    }
  }

  private void look(ResourceView resource, Options.Setting setting, Findings findings) {
    Matcher script = SCRIPT.matcher(setting.text());
    while (script.find()) {
      boolean nine = script.group(2) != null;
      if (nine != assumptions.isNine()) {
        findings.add(
            Place.of(resource, "", setting),
            "'"
                + setting.name()
                + "' calls "
                + script.group()
                + ", which is for DRBD "
                + (nine ? "9" : "8.4"),
            "call crm-"
                + (script.group(1) == null ? "" : "un")
                + "fence-peer"
                + (nine ? "" : ".9")
                + ".sh for DRBD "
                + (assumptions.isNine() ? "9" : assumptions.release().label()));
      }
    }
  }
}
