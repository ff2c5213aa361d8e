package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.model.ResourceAgent;
import java.util.Map;
import java.util.Set;

/** Agents are those of the release. */
final class AgentsAreCurrent extends PacemakerRule {
  private static final Map<String, String> REPLACED =
      Map.of(
          "ocf:heartbeat:clvm", "use ocf:heartbeat:lvmlockd",
          "ocf:lvm2:clvmd", "use ocf:heartbeat:lvmlockd",
          "ocf:heartbeat:LVM",
              "use ocf:heartbeat:LVM-activate with vg_access_mode=lvmlockd or system_id",
          "lsb:o2cb", "use ocf:pacemaker:o2cb, or DLM alone with the cluster stack pcmk",
          "lsb:clvm", "use ocf:heartbeat:lvmlockd",
          "ocf:heartbeat:drbd", "use ocf:linbit:drbd",
          "ocf:heartbeat:pingd", "use ocf:pacemaker:ping",
          "ocf:pacemaker:pingd", "use ocf:pacemaker:ping",
          "ocf:heartbeat:IPaddr", "use ocf:heartbeat:IPaddr2",
          "ocf:heartbeat:rkt", "use ocf:heartbeat:podman");

  private static final Set<String> GONE = Set.of("heartbeat", "upstart", "nagios");

  AgentsAreCurrent() {
    super(
        "PCM124",
        Severity.WARNING,
        "Agents are those of the release",
        "lvm2 2.03 has no clvmd and takes locking_type 3 for file locking "
            + "(lvm.conf(5)); resource-agents replaced LVM by LVM-activate; pacemaker 3.0"
            + " has no heartbeat, upstart and nagios classes; init scripts are missing or"
            + " wrappers where systemd runs.",
        "use the agent that replaces it");
  }

  @Override
  void look(CibView cib, Findings findings) {
    if (cib.release().before(2, 0, 0)) {
      return;
    }
    for (PrimitiveView primitive : cib.primitives()) {
      String own = primitive.agentName();
      String resourceClass = primitive.agent().map(ResourceAgent::resourceClass).orElse("");
      String help = REPLACED.getOrDefault(own, "");
      if (help.isEmpty() && resourceClass.equals("lsb")) {
        help = "use systemd:" + own.substring("lsb:".length());
      }
      if (help.isEmpty() && GONE.contains(resourceClass)) {
        help = "use an agent of the classes ocf or systemd";
      }
      if (!help.isEmpty()) {
        findings.add(primitive.origin(), "'" + primitive.id() + "' has the old agent " + own, help);
      }
    }
  }
}
