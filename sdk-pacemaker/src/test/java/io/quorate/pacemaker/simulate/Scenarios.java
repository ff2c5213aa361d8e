package io.quorate.pacemaker.simulate;

import java.util.LinkedHashMap;
import java.util.Map;

/** Clusters in which something would happen, each under the name of what it is. */
public final class Scenarios {
  static final String DUMMY = "ocf:pacemaker:Dummy";
  static final String STATEFUL = "ocf:pacemaker:Stateful";
  public static final String GUEST = "ocf:heartbeat:VirtualDomain";
  public static final String DRBD = "ocf:linbit:drbd";

  private Scenarios() {}

  /** All of them. */
  static Map<String, Cluster> all() {
    Map<String, Cluster> all = new LinkedHashMap<>();
    all.put("nothing", simple());
    all.put("start", pair().resource("a", DUMMY, ""));
    all.put("start with monitor", pair().resource("a", DUMMY, Cluster.monitor("a", 10)));
    all.put("stop", simple("target-role=Stopped"));
    all.put("orphan", pair().running("gone", DUMMY, "n2"));
    all.put("move", simple().prefers("a", "n2", "INFINITY"));
    all.put("ban", simple().prefers("a", "n1", "-INFINITY"));
    all.put("migrate", simple("allow-migrate=true").prefers("a", "n2", "INFINITY"));
    all.put("unmanaged", simple("is-managed=false").prefers("a", "n2", "INFINITY"));
    all.put("maintenance", simple().property("maintenance-mode", "true"));
    all.put("stop all", simple().property("stop-all-resources", "true"));
    all.put("failed", simple().failed("a", DUMMY, "n1", 10_000));
    all.put("failed too often", simple("migration-threshold=1").failed("a", DUMMY, "n1", 10_000));
    all.put("standby", simple().nodeAttribute("n1", "standby", "on"));
    all.put("node in maintenance", simple().nodeAttribute("n1", "maintenance", "true"));
    all.put("no quorum", simple().withoutQuorum());
    all.put("no quorum, frozen", simple().withoutQuorum().property("no-quorum-policy", "freeze"));
    all.put("fence", simple().lost("n1"));
    all.put("fence, off", simple().lost("n1").property("stonith-action", "off"));
    all.put("fence without quorum", simple().lost("n2").withoutQuorum());
    all.put("suicide", simple().withoutQuorum().property("no-quorum-policy", "suicide"));
    all.put("a node is down", simple().offline("n2"));
    all.put("group", group());
    all.put("group to start", pair().xml(groupXml()));
    all.put("group to move", group().prefers("g", "n2", "INFINITY"));
    all.put("member failed", group().failed("g1", DUMMY, "n1", 10_000));
    all.put("clone to start", pair().xml(cloneXml("")));
    all.put("clone in standby", cloned().nodeAttribute("n2", "standby", "on"));
    all.put("clone to stop", cloned("target-role=Stopped"));
    all.put(
        "unique clone",
        pair().xml(cloneXml("globally-unique=true", "clone-max=3", "clone-node-max=2")));
    all.put("notified clone", pair().xml(cloneXml("notify=true")));
    all.put("promotable to start", pair().xml(promotableXml("")).constraint(promote("n1")));
    all.put("promote", promotable("n2").constraint(promote("n1")));
    all.put("demote", promotable("n1").constraint(promote("n2")));
    all.put("promoted node in standby", promotable("n1").nodeAttribute("n1", "standby", "on"));
    all.put("promoted node lost", promotable("n1").lost("n1").constraint(promote("n2")));
    all.put("target role", promotable("n1", "target-role=Unpromoted"));
    all.put("ordered", ordered());
    all.put(
        "ordered, first stops",
        ordered().resource("z", DUMMY, "").nodeAttribute("n1", "standby", "on"));
    all.put("colocated", ordered().prefers("b", "n2", "INFINITY"));
    all.put("guest", guest().prefers("vm", "n2", "INFINITY"));
    all.put("guest of a lost node", guest().lost("n1"));
    all.put(
        "serialized",
        pair()
            .resource("a", DUMMY, "")
            .resource("b", DUMMY, "")
            .constraint("<rsc_order id='o' first='a' then='b' kind='Serialize'/>"));
    all.put(
        "blocked by its order",
        pair()
            .resource("a", DUMMY, Cluster.meta("a", "target-role=Stopped"))
            .resource("b", DUMMY, "")
            .constraint("<rsc_order id='o' first='a' then='b'/>"));
    return all;
  }

  static Cluster pair() {
    return Cluster.of("n1", "n2").probed("fence", "stonith:fence_ipmilan", "n2");
  }

  static Cluster simple(String... meta) {
    return pair()
        .resource("a", DUMMY, meta.length == 0 ? "" : Cluster.meta("a", meta))
        .running("a", DUMMY, "n1")
        .probed("a", DUMMY, "n2");
  }

  private static String groupXml() {
    return "<group id='g'>"
        + Cluster.primitive("g1", DUMMY, "")
        + Cluster.primitive("g2", DUMMY, "")
        + "</group>";
  }

  private static Cluster group() {
    return pair()
        .xml(groupXml())
        .running("g1", DUMMY, "n1")
        .running("g2", DUMMY, "n1")
        .probed("g1", DUMMY, "n2")
        .probed("g2", DUMMY, "n2");
  }

  private static String cloneXml(String... meta) {
    boolean plain = meta.length == 1 && meta[0].isEmpty();
    return "<clone id='c'>"
        + (plain ? "" : Cluster.meta("c", meta))
        + Cluster.primitive("ci", DUMMY, "")
        + "</clone>";
  }

  private static Cluster cloned(String... meta) {
    return pair()
        .xml(cloneXml(meta.length == 0 ? new String[] {""} : meta))
        .running("ci", DUMMY, "n1")
        .running("ci", DUMMY, "n2");
  }

  private static String promotableXml(String meta) {
    String more = meta.isEmpty() ? "" : " " + meta;
    return "<clone id='p'>"
        + Cluster.meta("p", ("promotable=true" + more).split(" "))
        + Cluster.primitive("pi", STATEFUL, "")
        + "</clone>";
  }

  private static String promote(String node) {
    return "<rsc_location id='lp' rsc='p'><rule id='lp-r' role='Promoted' score='100'>"
        + "<expression id='lp-e' attribute='#uname' operation='eq' value='"
        + node
        + "'/></rule></rsc_location>";
  }

  private static Cluster promotable(String node, String... meta) {
    return pair()
        .xml(promotableXml(String.join(" ", meta)))
        .running("pi", STATEFUL, node.equals("n1") ? "n2" : "n1")
        .promoted("pi", STATEFUL, node);
  }

  private static Cluster ordered() {
    return simple()
        .resource("b", DUMMY, "")
        .running("b", DUMMY, "n1")
        .probed("b", DUMMY, "n2")
        .constraint("<rsc_order id='o' first='a' then='b'/>")
        .constraint("<rsc_colocation id='c' rsc='b' with-rsc='a' score='INFINITY'/>");
  }

  /** A guest that can migrate, on the first of two nodes. */
  public static Cluster guest(String... meta) {
    String[] wanted = meta.length == 0 ? new String[] {"allow-migrate=true"} : meta;
    return pair()
        .resource("vm", GUEST, Cluster.meta("vm", wanted))
        .running("vm", GUEST, "n1")
        .probed("vm", GUEST, "n2");
  }
}
