package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A primitive or group that runs on several nodes: {@code clone}.
 *
 * @param id unique in the CIB
 * @param description free text
 * @param contents attribute sets and one primitive or group, in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Clone(
    String id,
    Optional<String> description,
    List<CloneContent> contents,
    Origin origin,
    Unknown unknown)
    implements Resource, WithClone {
  /** Copies the list. */
  public Clone {
    contents = List.copyOf(contents);
  }

  /** A builder of a clone. */
  public static CloneBuilder builder(String id) {
    return new CloneBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  /** The clone of a primitive. */
  public static Clone of(String id, Primitive primitive) {
    return builder(id).addContents(primitive).build();
  }

  /** The clone of a group. */
  public static Clone of(String id, Group group) {
    return builder(id).addContents(group).build();
  }

  /** What runs several times: a primitive or a group. */
  public Optional<Resource> resource() {
    return contents.stream()
        .filter(Resource.class::isInstance)
        .<Resource>map(Resource.class::cast)
        .findFirst();
  }

  /** Whether instances have roles: whether the meta attribute {@code promotable} is {@code true}. */
  public boolean isPromotable() {
    return meta("promotable").filter("true"::equals).isPresent();
  }

  /** The attribute sets, in order. */
  public List<AttributeSet> attributeSets() {
    return Contents.of(contents, AttributeSet.class);
  }

  /** The value of a meta attribute, of the first set that has the name. */
  public Optional<String> meta(String name) {
    return Contents.value(contents, AttributeSet.Kind.META, name);
  }

  /** The same with a meta attribute in its first set; ids are made as crmsh makes them. */
  public Clone withMeta(String name, String value) {
    return withContents(Contents.set(contents, AttributeSet.Kind.META, id, name, value));
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
