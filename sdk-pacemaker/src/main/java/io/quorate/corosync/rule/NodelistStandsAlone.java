package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.model.CorosyncLink;
import io.quorate.corosync.model.Section;
import io.quorate.corosync.option.InterfaceOptions;

/** Nothing stands beside the nodelist that it replaces. */
final class NodelistStandsAlone extends CorosyncRule {
  NodelistStandsAlone() {
    super(
        "CORO117",
        Severity.WARNING,
        "Nothing stands beside the nodelist that it replaces",
        "'member section is used together with nodelist. Members ignored.', and the same "
            + "for bindnetaddr and the nodeid of totem (warnings of corosync 3.1.7).",
        "take it out: the nodelist says it");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    boolean listed = config.config().nodes().stream().anyMatch(n -> n.addresses().containsKey(0));
    if (config.release().major() < 3 || !listed) {
      return;
    }
    for (CorosyncLink link : config.config().links()) {
      for (Section member : link.section().sections("member")) {
        findings.add(member.origin(), "'member' is ignored beside the nodelist");
      }
      link.settings()
          .find(InterfaceOptions.BINDNETADDR.name())
          .ifPresent(
              setting ->
                  findings.add(setting.origin(), "'bindnetaddr' is ignored beside the nodelist"));
    }
  }
}
