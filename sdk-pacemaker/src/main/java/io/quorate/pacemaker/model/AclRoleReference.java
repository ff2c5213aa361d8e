package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A role that a user or group has: {@code role}, or {@code role_ref} in an {@link AclUser}.
 *
 * @param id of the {@link AclRole}
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record AclRoleReference(String id, Origin origin, Unknown unknown)
    implements AclUserContent, WithAclRoleReference {
  /** A reference to a role. */
  public static AclRoleReference of(String id) {
    return new AclRoleReference(id, Origin.none(), Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
