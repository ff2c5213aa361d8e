package io.quorate.examples;

import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Clone;
import io.quorate.pacemaker.model.ColocationConstraint;
import io.quorate.pacemaker.model.Configuration;
import io.quorate.pacemaker.model.Group;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.model.OrderConstraint;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.model.ResourceDefaults;
import java.util.List;

/**
 * Makes the CIB of a two-node cluster in code: DRBD with both nodes promoted, storage on top of it, guests that migrate
 * live, and a fence device for each node.
 *
 * <p>Prints it; {@code cibadmin --replace --xml-file} takes it.
 */
public final class GenerateCib {
  private static final String DRBD = "ms_drbd_r0";
  private static final String STORAGE = "cl_storage";

  private GenerateCib() {}

  /** Prints the CIB of a cluster with two guests. */
  public static void main(String... args) {
    System.out.print(CibFormats.CIB.print(cib("vm_web", "vm_db")));
  }

  /** The CIB of a cluster that runs these guests. */
  static Cib cib(String... guests) {
    Configuration configuration =
        Configuration.empty()
            .withProperty("cluster-name", "virt")
            .withProperty("stonith-enabled", "true")
            .withProperty("stonith-timeout", "90s")
            .withProperty("no-quorum-policy", "freeze")
            .withProperty("priority-fencing-delay", "30s")
            .withNode(Node.of("1", "virt-cl-drbd-0"))
            .withNode(Node.of("2", "virt-cl-drbd-1"))
            .withResource(drbd())
            .withResource(storage())
            .withConstraint(
                ColocationConstraint.of("col_storage_drbd", STORAGE, DRBD, "INFINITY")
                    .withWithRscRole("Promoted"))
            .withConstraint(
                OrderConstraint.of("ord_drbd_storage", DRBD, STORAGE)
                    .withKind("Mandatory")
                    .withFirstAction("promote")
                    .withThenAction("start"));
    for (int node = 0; node < 2; node++) {
      String device = "fence_" + node;
      configuration =
          configuration
              .withResource(fenceDevice(device, node))
              .withConstraint(
                  LocationConstraint.of(
                      "loc_" + device, device, "-INFINITY", "virt-cl-drbd-" + node));
    }
    for (String guest : guests) {
      configuration =
          configuration
              .withResource(guest(guest))
              .withConstraint(ColocationConstraint.of("col_" + guest, guest, STORAGE, "INFINITY"))
              .withConstraint(
                  OrderConstraint.of("ord_" + guest, STORAGE, guest).withKind("Mandatory"));
    }
    AttributeSet defaults =
        AttributeSet.of(AttributeSet.Kind.META, "rsc-options").with("resource-stickiness", "100");
    return Cib.empty("pacemaker-3.9")
        .withConfiguration(configuration.withSection(ResourceDefaults.of(List.of(defaults))));
  }

  private static Clone drbd() {
    Primitive device =
        Primitive.of("p_drbd_r0", ResourceAgent.parse("ocf:linbit:drbd"))
            .withParam("drbd_resource", "r0")
            .withOp("start", "0s", "240s")
            .withOp("promote", "0s", "90s")
            .withOp("demote", "0s", "90s")
            .withOp("stop", "0s", "100s")
            .withOp("monitor", "29s", op -> op.withRole("Promoted").withTimeout("20s"))
            .withOp("monitor", "31s", op -> op.withRole("Unpromoted").withTimeout("20s"));
    return Clone.of(DRBD, device)
        .withMeta("promotable", "true")
        .withMeta("promoted-max", "2")
        .withMeta("clone-max", "2")
        .withMeta("notify", "true")
        .withMeta("interleave", "true");
  }

  private static Clone storage() {
    Primitive locks =
        Primitive.of("p_dlm", ResourceAgent.parse("ocf:pacemaker:controld"))
            .withOp("start", "0s", "90s")
            .withOp("stop", "0s", "100s")
            .withOp("monitor", "60s", "60s");
    Primitive images =
        Primitive.of("p_images", ResourceAgent.parse("ocf:heartbeat:Filesystem"))
            .withParam("device", "/dev/drbd0")
            .withParam("directory", "/var/lib/libvirt/images")
            .withParam("fstype", "ocfs2")
            .withOp("start", "0s", "60s")
            .withOp("stop", "0s", "60s")
            .withOp("monitor", "20s", "40s");
    return Clone.of(STORAGE, Group.of("g_storage", locks, images)).withMeta("interleave", "true");
  }

  /** The password is in a file of the host: nothing secret is in the CIB. */
  private static Primitive fenceDevice(String id, int node) {
    return Primitive.of(id, ResourceAgent.of("stonith", "fence_ipmilan"))
        .withParam("pcmk_host_list", "virt-cl-drbd-" + node)
        .withParam("ip", "192.0.2." + (10 + node))
        .withParam("username", "fencer")
        .withParam("password_script", "/etc/pacemaker/bmc" + node)
        .withParam("lanplus", "1")
        .withParam("pcmk_delay_base", node == 0 ? "10s" : "0s")
        .withOp("monitor", "60s", "60s");
  }

  private static Primitive guest(String name) {
    return Primitive.of(name, ResourceAgent.parse("ocf:heartbeat:VirtualDomain"))
        .withParam("config", "/etc/libvirt/qemu/" + name + ".xml")
        .withParam("hypervisor", "qemu:///system")
        .withParam("migration_transport", "ssh")
        .withMeta("allow-migrate", "true")
        .withMeta("priority", "10")
        .withOp("start", "0s", "120s")
        .withOp("stop", "0s", "120s")
        .withOp("migrate_to", "0s", "180s")
        .withOp("migrate_from", "0s", "180s")
        .withOp("monitor", "10s", "30s")
        .withUtilization("cpu", "2")
        .withUtilization("hv_memory", "4096");
  }
}
