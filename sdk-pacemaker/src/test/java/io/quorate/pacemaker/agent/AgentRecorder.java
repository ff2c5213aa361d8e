package io.quorate.pacemaker.agent;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.pacemaker.model.ResourceAgent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes the bundled resources from what is installed on this host. */
final class AgentRecorder {
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "io", "quorate", "pacemaker", "agent");

  static final List<String> AGENTS = new ArrayList<>();

  static {
    add(
        "ocf:heartbeat:",
        "CTDB Delay Dummy Filesystem IPaddr IPaddr2 IPsrcaddr LVM LVM-activate MailTo NodeUtilization Raid1 Route"
            + " SendArp VirtualDomain Xen ZFS apache clvm conntrackd crypt dhcpd docker ethmonitor exportfs"
            + " iSCSILogicalUnit iSCSITarget lvmlockd mariadb mdraid mysql named nfsnotify nfsserver nginx pgsql podman"
            + " portblock postfix symlink");
    add(
        "ocf:pacemaker:",
        "ClusterMon Dummy HealthCPU HealthSMART Stateful SysInfo attribute controld ifspeed o2cb ping");
    add("ocf:linbit:", "drbd drbd-attr");
    add(
        "stonith:",
        "fence_apc_snmp fence_drac5 fence_idrac fence_ilo4 fence_ilo5 fence_imm fence_ipmilan fence_ipmilanplus"
            + " fence_kdump fence_mpath fence_redfish fence_sbd fence_scsi fence_virsh");
  }

  private AgentRecorder() {}

  private static void add(String prefix, String names) {
    for (String name : names.split(" ")) {
      AGENTS.add(prefix + name);
    }
  }

  static void record() throws IOException {
    CommandRunner runner = LocalRunner.create();
    List<XmlElement> agents = new ArrayList<>();
    for (String agent : AGENTS) {
      agents.add(
          AgentMetadataXml.write(
                  runner.call(AgentCommands.showMetadata(ResourceAgent.parse(agent))).orThrow())
              .with("agent", agent));
    }
    write(BundledAgents.AGENTS, "agents", agents);
    List<XmlElement> options = new ArrayList<>();
    for (String daemon :
        List.of(
            "pacemaker-schedulerd", "pacemaker-controld", "pacemaker-based", "pacemaker-fenced")) {
      Command metadata = Command.of("/usr/lib/pacemaker/" + daemon, "metadata");
      options.add(
          AgentMetadataXml.write(
                  runner.call(ToolCall.of(metadata, AgentCommands.METADATA)).orThrow())
              .with("agent", daemon));
    }
    write(BundledAgents.OPTIONS, "options", options);
    Files.write(FOLDER.resolve(AgentNames.RESOURCE), names(runner));
  }

  private static Set<String> names(CommandRunner runner) {
    Set<String> names = new TreeSet<>();
    for (String group : List.of("ocf:heartbeat", "ocf:linbit", "ocf:pacemaker", "stonith")) {
      Command list = Command.of("crm_resource", "--list-agents", group);
      runner
          .call(ToolCall.text(list))
          .value()
          .lines()
          .filter(line -> !line.contains("."))
          .forEach(line -> names.add(group + ":" + line));
    }
    return names;
  }

  private static void write(String file, String root, List<XmlElement> children)
      throws IOException {
    XmlElement document = XmlElement.document(XmlElement.of(root).withChildren(children));
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve(file), new XmlSyntax().print(document));
  }
}
