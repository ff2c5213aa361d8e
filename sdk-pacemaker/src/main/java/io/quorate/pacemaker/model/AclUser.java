package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A user and what they may do, as written in the schemas 1.2 and 1.3: {@code acl_user}.
 *
 * <p>An {@link AclTarget} took its place.
 *
 * @param id the name of the user
 * @param contents roles or permissions, in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record AclUser(String id, List<AclUserContent> contents, Origin origin, Unknown unknown)
    implements AclEntry, WithAclUser {
  /** Copies the list. */
  public AclUser {
    contents = List.copyOf(contents);
  }

  /** A builder of an acl user. */
  public static AclUserBuilder builder(String id) {
    return new AclUserBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
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
