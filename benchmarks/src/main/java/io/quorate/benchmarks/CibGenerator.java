package io.quorate.benchmarks;

import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Configuration;
import io.quorate.pacemaker.model.Constraint;
import io.quorate.pacemaker.model.Constraints;
import io.quorate.pacemaker.model.CrmConfig;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.Lrm;
import io.quorate.pacemaker.model.LrmResource;
import io.quorate.pacemaker.model.LrmResources;
import io.quorate.pacemaker.model.LrmRscOp;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.model.NodeState;
import io.quorate.pacemaker.model.Nodes;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.Resource;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.model.Resources;
import io.quorate.pacemaker.model.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * A cluster of virtual machines as code: guests with parameters, options, utilization and operations, a preferred node for
 * each, a fence device for each node, and the history of every guest on two nodes.
 */
final class CibGenerator {
  private static final int NODES = 32;

  private CibGenerator() {}

  /** A CIB with some guests. */
  static Cib cib(int guests) {
    List<Resource> resources = new ArrayList<>();
    List<Constraint> constraints = new ArrayList<>();
    for (int node = 0; node < NODES; node++) {
      resources.add(fenceDevice(node));
    }
    for (int guest = 0; guest < guests; guest++) {
      resources.add(guest(guest));
      constraints.add(
          LocationConstraint.of(
              "prefers-" + name(guest),
              name(guest),
              Integer.toString(100 + guest % 900),
              "node" + guest % NODES));
    }
    Configuration configuration =
        Configuration.of(
                CrmConfig.of(List.of()),
                Nodes.of(nodes()),
                Resources.of(resources),
                Constraints.of(constraints))
            .withProperty("cluster-name", "guests")
            .withProperty("stonith-enabled", "true")
            .withProperty("no-quorum-policy", "freeze")
            .withProperty("batch-limit", "30");
    return Cib.builder(configuration)
        .validateWith("pacemaker-3.9")
        .crmFeatureSet("3.16.2")
        .adminEpoch("1")
        .epoch("4711")
        .numUpdates("42")
        .dcUuid("1")
        .status(status(guests))
        .build();
  }

  private static String name(int guest) {
    return String.format("vm-%05d", guest);
  }

  private static List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    for (int node = 0; node < NODES; node++) {
      nodes.add(
          Node.of(Integer.toString(node + 1), "node" + node)
              .withAttribute("standby", "off")
              .withUtilization("cpu", "128")
              .withUtilization("hv_memory", "1048576"));
    }
    return nodes;
  }

  private static Primitive fenceDevice(int node) {
    return Primitive.of("fence-node" + node, ResourceAgent.of("stonith", "fence_ipmilan"))
        .withParam("pcmk_host_list", "node" + node)
        .withParam("ip", "10.1.0." + (node + 1))
        .withParam("lanplus", "1")
        .withOp("monitor", "60s", "30s");
  }

  private static Primitive guest(int guest) {
    return Primitive.of(name(guest), ResourceAgent.ocf("heartbeat", "VirtualDomain"))
        .withParam("config", "/etc/libvirt/qemu/" + name(guest) + ".xml")
        .withParam("hypervisor", "qemu:///system")
        .withParam("migration_transport", "ssh")
        .withMeta("allow-migrate", "true")
        .withMeta("target-role", guest % 97 == 0 ? "Stopped" : "Started")
        .withUtilization("cpu", Integer.toString(1 + guest % 4))
        .withUtilization("hv_memory", Integer.toString(1024 * (1 + guest % 8)))
        .withOp("start", "0s", "90s")
        .withOp("stop", "0s", "90s")
        .withOp("monitor", "10s", "30s")
        .withOp("migrate_to", "0s", "120s");
  }

  private static Status status(int guests) {
    List<NodeState> states = new ArrayList<>();
    for (int node = 0; node < NODES; node++) {
      List<LrmResource> history = new ArrayList<>();
      for (int guest = 0; guest < guests; guest++) {
        if (guest % NODES == node) {
          history.add(
              history(
                  guest,
                  operation(guest, node, "start", 0, 0),
                  operation(guest, node, "monitor", 10_000, 0)));
        } else if ((guest * 7 + 3) % NODES == node) {
          history.add(history(guest, operation(guest, node, "monitor", 0, 7)));
        }
      }
      String id = Integer.toString(node + 1);
      states.add(
          NodeState.builder()
              .id(id)
              .uname("node" + node)
              .inCcm("true")
              .crmd("online")
              .join("member")
              .expected("member")
              .addContents(
                  Lrm.builder()
                      .id(id)
                      .addLists(LrmResources.builder().resources(history).build())
                      .build())
              .build());
    }
    return Status.builder().contents(states).build();
  }

  private static LrmResource history(int guest, LrmRscOp... operations) {
    return LrmResource.builder(name(guest))
        .agent(ResourceAgent.ocf("heartbeat", "VirtualDomain"))
        .history(List.of(operations))
        .build();
  }

  private static LrmRscOp operation(int guest, int node, String name, int interval, int code) {
    String key = guest + ":12:" + code + ":4ca6a2a5-3c1a-4d6e-9c55-000000000001";
    String operation = name(guest) + "_" + name + "_" + interval;
    return LrmRscOp.builder(interval == 0 ? name(guest) + "_last_0" : operation)
        .operationKey(operation)
        .operation(name)
        .crmDebugOrigin("do_update_resource")
        .crmFeatureSet("3.16.2")
        .transitionKey(key)
        .transitionMagic("0:" + code + ";" + key)
        .exitReason("")
        .onNode("node" + node)
        .callId(Integer.toString(guest))
        .rcCode(Integer.toString(code))
        .opStatus("0")
        .interval(Integer.toString(interval))
        .lastRcChange("1700000000")
        .execTime(Integer.toString(guest % 3000))
        .queueTime("0")
        .opDigest(String.format("%032x", guest * 31L + interval))
        .build();
  }
}
