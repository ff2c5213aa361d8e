package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.effective.Setting;
import java.util.Optional;

/** There is a fence device where fencing is on. */
final class FencingHasADevice extends PacemakerRule {
  FencingHasADevice() {
    super(
        "PCM127",
        Severity.ERROR,
        "There is a fence device where fencing is on",
        "With stonith-enabled, which is the default, and no fence device, the "
            + "scheduler starts nothing: 'Resource start-up disabled since no STONITH "
            + "resources have been defined' (crm_verify 2.1.5). A file without nodes "
            + "is taken for a part of a configuration.",
        "configure a fence device for every node");
  }

  @Override
  void look(CibView cib, Findings findings) {
    boolean watchdog =
        cib.property("stonith-watchdog-timeout").filter(it -> !it.value().equals("0")).isPresent()
            || cib.isProperty("have-watchdog", false);
    Optional<PrimitiveView> first = cib.primitives().stream().findFirst();
    boolean part =
        cib.configuration().nodes().isEmpty() && cib.property("stonith-enabled").isEmpty();
    if (!part
        && cib.isFencing()
        && cib.fenceDevices().isEmpty()
        && !watchdog
        && first.isPresent()) {
      findings.add(
          cib.property("stonith-enabled").map(Setting::origin).orElse(first.get().origin()),
          "fencing is on, and there is no fence device: nothing starts");
    }
  }
}
