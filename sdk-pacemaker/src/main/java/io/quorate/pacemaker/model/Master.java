package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A clone whose instances have roles, as written up to schema 3.10: {@code master}.
 *
 * <p>The meta attribute {@code promotable} of a {@link Clone} took its place.
 *
 * @param id unique in the CIB
 * @param description free text
 * @param contents attribute sets and one primitive or group, in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Master(
    String id,
    Optional<String> description,
    List<CloneContent> contents,
    Origin origin,
    Unknown unknown)
    implements Resource, WithMaster {
  /** Copies the list. */
  public Master {
    contents = List.copyOf(contents);
  }

  /** A builder of a master. */
  public static MasterBuilder builder(String id) {
    return new MasterBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  /** The clone of a primitive. */
  public static Master of(String id, Primitive primitive) {
    return builder(id).addContents(primitive).build();
  }

  /** The clone of a group. */
  public static Master of(String id, Group group) {
    return builder(id).addContents(group).build();
  }

  /** What runs several times: a primitive or a group. */
  public Optional<Resource> resource() {
    return contents.stream()
        .filter(Resource.class::isInstance)
        .<Resource>map(Resource.class::cast)
        .findFirst();
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
  public Master withMeta(String name, String value) {
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
