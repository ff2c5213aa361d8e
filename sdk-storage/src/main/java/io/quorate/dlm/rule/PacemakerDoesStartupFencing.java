package io.quorate.dlm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.dlm.option.DlmOptions;

/** Where Pacemaker starts DLM, Pacemaker fences the nodes that do not come. */
final class PacemakerDoesStartupFencing extends DlmRule {
  PacemakerDoesStartupFencing() {
    super(
        "DLM104",
        Severity.WARNING,
        "Where Pacemaker starts DLM, Pacemaker fences the nodes that do not come",
        "dlm_controld fences at its start every node that Corosync knows and that does not "
            + "come (enable_startup_fencing, default 1); Pacemaker decides that itself, and its "
            + "agent starts the daemon with '-s 0' (metadata of ocf:pacemaker:controld, default of "
            + "args). Whoever sets args has to say it again.",
        "add '-s 0' to args of ocf:pacemaker:controld");
  }

  @Override
  void look(DlmSetup setup, Findings findings) {
    boolean on = setup.effective().value(DlmOptions.ENABLE_STARTUP_FENCING).orElse(true);
    if (setup.controld().isPresent() && on) {
      findings.add(
          setup.origin(DlmOptions.ENABLE_STARTUP_FENCING), "DLM fences nodes at its start");
    }
  }
}
