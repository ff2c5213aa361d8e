package io.quorate.pacemaker.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names that releases of Pacemaker changed without changing what they mean.
 *
 * <p>Sources: the upgrade of a CIB from pacemaker-2.10 to 3.0, Pacemaker's change log for 2.0.0, 2.1.0 and 3.0.2.
 */
public final class Renames {
  private static final Map<String, Rename> ROLES = new LinkedHashMap<>();
  private static final Map<String, Rename> PROPERTIES = new LinkedHashMap<>();
  private static final Map<String, Rename> META_ATTRIBUTES = new LinkedHashMap<>();

  static {
    row(ROLES, "Master", "Promoted", "2.1.0");
    row(ROLES, "Slave", "Unpromoted", "2.1.0");

    for (String name :
        List.of(
            "cluster_recheck_interval",
            "dc_deadtime",
            "election_timeout",
            "no_quorum_policy",
            "remove_after_stop",
            "shutdown_escalation",
            "startup_fencing",
            "stonith_action",
            "stonith_enabled",
            "stop_orphan_actions",
            "stop_orphan_resources",
            "symmetric_cluster")) {
      row(PROPERTIES, name, name.replace('_', '-'), "1.0.0");
    }
    row(PROPERTIES, "transition_idle_timeout", "cluster-delay", "1.0.0");
    row(PROPERTIES, "crmd-finalization-timeout", "join-finalization-timeout", "2.0.0");
    row(PROPERTIES, "crmd-integration-timeout", "join-integration-timeout", "2.0.0");
    row(PROPERTIES, "crmd-transition-delay", "transition-delay", "2.0.0");
    for (String name :
        List.of("enabled", "action", "timeout", "watchdog-timeout", "max-attempts")) {
      row(PROPERTIES, "stonith-" + name, "fencing-" + name, "3.0.2");
    }
    row(PROPERTIES, "stop-orphan-resources", "stop-removed-resources", "3.0.2");
    row(PROPERTIES, "stop-orphan-actions", "cancel-removed-actions", "3.0.2");

    row(META_ATTRIBUTES, "master-max", "promoted-max", "2.0.0");
    row(META_ATTRIBUTES, "master-node-max", "promoted-node-max", "2.0.0");
  }

  private Renames() {}

  /**
   * A name and the one that came after it.
   *
   * @param before the older name
   * @param after the newer name
   * @param release the first release of Pacemaker that knows the newer name
   */
  public record Rename(String before, String after, String release) {}

  /** Renamed roles. */
  public static List<Rename> roles() {
    return List.copyOf(ROLES.values());
  }

  /** Renamed cluster properties, in the order of releases; a name may be renamed twice. */
  public static List<Rename> properties() {
    return List.copyOf(PROPERTIES.values());
  }

  /** Renamed meta attributes of resources. */
  public static List<Rename> metaAttributes() {
    return List.copyOf(META_ATTRIBUTES.values());
  }

  /** The newest name of a role: {@code Promoted} for {@code Master}; another text as it is. Roles ignore case. */
  public static String role(String name) {
    String known = name;
    for (Rename rename : ROLES.values()) {
      if (rename.before().equalsIgnoreCase(name) || rename.after().equalsIgnoreCase(name)) {
        known = rename.after();
      }
    }
    return known;
  }

  /** Whether two names are of one role: {@code Master} and {@code Promoted}. */
  public static boolean sameRole(String a, String b) {
    return role(a).equalsIgnoreCase(role(b));
  }

  /** The newest name of a cluster property: {@code fencing-enabled} for {@code stonith_enabled}. */
  public static String newestProperty(String name) {
    String newest = name;
    for (Optional<Rename> next = rename(name); next.isPresent(); next = rename(newest)) {
      newest = next.get().after();
    }
    return newest;
  }

  /** Whether two names are of one cluster property. */
  public static boolean sameProperty(String a, String b) {
    return newestProperty(a).equals(newestProperty(b));
  }

  /** What a cluster property was renamed to next; empty when the name is the newest, or no property of Pacemaker. */
  public static Optional<Rename> rename(String property) {
    return Optional.ofNullable(PROPERTIES.get(property));
  }

  /** The newest name of a meta attribute of a resource. */
  public static String metaAttribute(String name) {
    Rename rename = META_ATTRIBUTES.get(name);
    return rename == null ? name : rename.after();
  }

  /** Whether two names are of one meta attribute of a resource. */
  public static boolean sameMetaAttribute(String a, String b) {
    return metaAttribute(a).equals(metaAttribute(b));
  }

  /**
   * An agent as Pacemaker writes it since 2.1.0, {@code ocf:heartbeat:IPaddr2}, for its older spelling {@code
   * ocf::heartbeat:IPaddr2}; another text as it is.
   */
  public static String agent(String spelling) {
    return spelling.startsWith("ocf::") ? "ocf:" + spelling.substring("ocf::".length()) : spelling;
  }

  /** Whether two spellings are of one agent. */
  public static boolean sameAgent(String a, String b) {
    return agent(a).equals(agent(b));
  }

  /** Cluster properties with an underscore, which releases from 2.0.0 on do not read. */
  static List<Rename> underscored() {
    return PROPERTIES.values().stream().filter(each -> each.before().contains("_")).toList();
  }

  private static void row(Map<String, Rename> table, String before, String after, String release) {
    table.put(before, new Rename(before, after, release));
  }
}
