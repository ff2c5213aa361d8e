package io.quorate.dlm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Option;
import io.quorate.dlm.option.DlmOptions;
import java.util.List;

/** DLM changes lockspaces and fences only with quorum. */
final class QuorumIsAsked extends DlmRule {
  QuorumIsAsked() {
    super(
        "DLM103",
        Severity.WARNING,
        "DLM changes lockspaces and fences only with quorum",
        "Two halves of a cluster that each go on without quorum give one lock twice: "
            + "enable_quorum_lockspace and enable_quorum_fencing (dlm_controld(8), default 1).",
        "remove the setting");
  }

  @Override
  void look(DlmSetup setup, Findings findings) {
    for (Option<Boolean> row :
        List.of(DlmOptions.ENABLE_QUORUM_LOCKSPACE, DlmOptions.ENABLE_QUORUM_FENCING)) {
      if (setup.effective().value(row).filter(Boolean.FALSE::equals).isPresent()) {
        findings.add(setup.origin(row), row.name() + " is off");
      }
    }
  }
}
