package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Permissions under a name: {@code acl_role}.
 *
 * @param id unique in the CIB
 * @param description free text; from schema 2.0 on
 * @param contents in order; {@link AclAccess} in the schemas 1.2 and 1.3, {@link AclPermission} after them
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record AclRole(
    String id,
    Optional<String> description,
    List<AclRoleContent> contents,
    Origin origin,
    Unknown unknown)
    implements AclEntry, WithAclRole {
  /** Copies the list. */
  public AclRole {
    contents = List.copyOf(contents);
  }

  /** A builder of an acl role. */
  public static AclRoleBuilder builder(String id) {
    return new AclRoleBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  /** A role of permissions. */
  public static AclRole of(String id, AclPermission... permissions) {
    return builder(id).addContents(permissions).build();
  }

  /** The permissions, in order. */
  public List<AclPermission> permissions() {
    return Contents.of(contents, AclPermission.class);
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }

  @Override
  public List<? extends CibElement> children() {
    return contents;
  }
}
