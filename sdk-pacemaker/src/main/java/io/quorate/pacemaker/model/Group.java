package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Primitives that run together, started in order and stopped in the other: {@code group}.
 *
 * @param id unique in the CIB
 * @param description free text
 * @param contents attribute sets and primitives, in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Group(
    String id,
    Optional<String> description,
    List<GroupContent> contents,
    Origin origin,
    Unknown unknown)
    implements Resource, CloneContent, WithGroup {
  /** Copies the list. */
  public Group {
    contents = List.copyOf(contents);
  }

  /** A builder of a group. */
  public static GroupBuilder builder(String id) {
    return new GroupBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  /** A group of primitives. */
  public static Group of(String id, Primitive... primitives) {
    return builder(id).addContents(primitives).build();
  }

  /** The primitives, in order. */
  public List<Primitive> primitives() {
    return Contents.of(contents, Primitive.class);
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
  public Group withMeta(String name, String value) {
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
