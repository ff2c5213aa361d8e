package io.quorate.dlm.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.dlm.option.DlmOptions;

/** DLM fences a failed node before it gives its locks away. */
final class FencingIsOn extends DlmRule {
  FencingIsOn() {
    super(
        "DLM101",
        Severity.ERROR,
        "DLM fences a failed node before it gives its locks away",
        "Without fencing the locks of a failed node that still writes go to others, and both "
            + "write: enable_fencing (dlm.conf(5), dlm_controld(8), default 1).",
        "remove enable_fencing=0, and -f 0 from the command line");
  }

  @Override
  void look(DlmSetup setup, Findings findings) {
    if (!setup.effective().isFencing()) {
      findings.add(setup.origin(DlmOptions.ENABLE_FENCING), "DLM does not fence");
    }
  }
}
