package io.quorate.dlm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.text.Origin;
import io.quorate.dlm.model.ControldParameters;

/** Pacemaker fences where it starts DLM. */
final class PacemakerFencesForDlm extends DlmRule {
  PacemakerFencesForDlm() {
    super(
        "DLM102",
        Severity.ERROR,
        "Pacemaker fences where it starts DLM",
        "ocf:pacemaker:controld refuses to start without stonith-enabled; "
            + "allow_stonith_disabled starts it all the same and 'will cause cluster malfunction "
            + "and hangs on fail-over for DLM clients that require fencing (such as GFS2, OCFS2, "
            + "and cLVM2)' (metadata of the agent, Pacemaker 2.1.5).",
        "set stonith-enabled=true with a fence device, and remove allow_stonith_disabled");
  }

  @Override
  void look(DlmSetup setup, Findings findings) {
    if (setup.controld().filter(ControldParameters::allowStonithDisabled).isPresent()) {
      findings.add(Origin.none(), "allow_stonith_disabled is set");
    }
    if (setup.controld().isPresent()
        && setup.stonithEnabled().filter(Boolean.FALSE::equals).isPresent()) {
      findings.add(Origin.none(), "Pacemaker starts DLM, and stonith-enabled is false");
    }
  }
}
