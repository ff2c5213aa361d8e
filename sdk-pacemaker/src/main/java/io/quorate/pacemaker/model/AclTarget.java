package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A user and its roles: {@code acl_target}; from schema 2.0 on.
 *
 * @param id the name, unless there is a {@code name}
 * @param name the name; from schema 3.8 on
 * @param roles in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record AclTarget(
    String id, Optional<String> name, List<AclRoleReference> roles, Origin origin, Unknown unknown)
    implements AclEntry, WithAclTarget {
  /** Copies the list. */
  public AclTarget {
    roles = List.copyOf(roles);
  }

  /** A builder of an acl target. */
  public static AclTargetBuilder builder(String id) {
    return new AclTargetBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  /** The roles of one user. */
  public static AclTarget of(String id, String... roles) {
    AclTargetBuilder builder = builder(id);
    for (String role : roles) {
      builder.addRoles(AclRoleReference.of(role));
    }
    return builder.build();
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }

  @Override
  public List<? extends CibElement> children() {
    return roles;
  }
}
