package io.quorate.pacemaker.crm;

import io.quorate.pacemaker.model.SchemaVersion;

/**
 * What the reading of a statement depends on beside its words.
 *
 * @param agents where bare types are looked up
 * @param schema the name of the schema, of {@code validate-with}
 */
record Shell(AgentCatalog agents, String schema) {
  /** Whether roles are called {@code Promoted} and {@code Unpromoted}; older schemas have {@code Master}, {@code Slave}. */
  boolean hasNewRoles() {
    return isAtLeast(3, 7);
  }

  /** Whether access control has permissions; older schemas have rules of their own. */
  boolean hasPermissions() {
    return isAtLeast(2, 0);
  }

  /** The role as the schema names it. */
  String role(String role) {
    if (hasNewRoles()) {
      return role;
    }
    return switch (role) {
      case "Promoted" -> "Master";
      case "Unpromoted" -> "Slave";
      default -> role;
    };
  }

  /** The value of a name; roles as the schema names them. */
  String value(String name, String value) {
    return name.equals("role") || name.equals("target-role") ? role(value) : value;
  }

  private boolean isAtLeast(int major, int minor) {
    return SchemaVersion.parse(schema).map(s -> s.isAtLeast(major, minor)).orElse(true);
  }
}
