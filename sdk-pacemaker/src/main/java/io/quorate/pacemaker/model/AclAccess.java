package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A permission as written in the schemas 1.2 and 1.3: {@code read}, {@code write} or {@code deny}.
 *
 * @param kind which of the three
 * @param id unique in the CIB
 * @param tag the name of elements
 * @param ref the id of an element
 * @param xpath an XPath expression
 * @param attribute the name of an attribute
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record AclAccess(
    Kind kind,
    String id,
    Optional<String> tag,
    Optional<String> ref,
    Optional<String> xpath,
    Optional<String> attribute,
    Origin origin,
    Unknown unknown)
    implements AclUserContent, AclRoleContent, WithAclAccess {
  /** A builder of a permission. */
  public static AclAccessBuilder builder(Kind kind, String id) {
    return new AclAccessBuilder().kind(kind).id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  /** What may be done. */
  public enum Kind {
    /** See. */
    READ("read"),
    /** See and change. */
    WRITE("write"),
    /** Neither. */
    DENY("deny");

    private final String element;

    Kind(String element) {
      this.element = element;
    }

    /** The name of the element. */
    public String element() {
      return element;
    }
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
