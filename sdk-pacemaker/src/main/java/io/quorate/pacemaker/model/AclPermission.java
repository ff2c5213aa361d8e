package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What may be done with which elements: {@code acl_permission}; from schema 2.0 on.
 *
 * @param id unique in the CIB
 * @param kind {@code read}, {@code write} or {@code deny}
 * @param xpath an XPath expression
 * @param reference the id of an element
 * @param objectType the name of elements, of {@code object-type}
 * @param attribute the name of an attribute, beside {@code object-type}
 * @param description free text
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record AclPermission(
    String id,
    String kind,
    Optional<String> xpath,
    Optional<String> reference,
    Optional<String> objectType,
    Optional<String> attribute,
    Optional<String> description,
    Origin origin,
    Unknown unknown)
    implements AclRoleContent, WithAclPermission {
  /** A builder of a permission. */
  public static AclPermissionBuilder builder(String id, String kind) {
    return new AclPermissionBuilder()
        .id(id)
        .kind(kind)
        .origin(Origin.none())
        .unknown(Unknown.none());
  }

  /** A permission for the elements that an XPath expression selects. */
  public static AclPermission ofXpath(String id, String kind, String xpath) {
    return builder(id, kind).xpath(xpath).build();
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
