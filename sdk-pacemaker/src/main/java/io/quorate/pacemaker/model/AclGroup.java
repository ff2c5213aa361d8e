package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of the system and its roles: {@code acl_group}; from schema 2.0 on.
 *
 * @param id the name, unless there is a {@code name}
 * @param name the name; from schema 3.8 on
 * @param roles in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record AclGroup(
    String id, Optional<String> name, List<AclRoleReference> roles, Origin origin, Unknown unknown)
    implements AclEntry, WithAclGroup {
  /** Copies the list. */
  public AclGroup {
    roles = List.copyOf(roles);
  }

  /** A builder of an acl group. */
  public static AclGroupBuilder builder(String id) {
    return new AclGroupBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  /** The roles of one group. */
  public static AclGroup of(String id, String... roles) {
    AclGroupBuilder builder = builder(id);
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
