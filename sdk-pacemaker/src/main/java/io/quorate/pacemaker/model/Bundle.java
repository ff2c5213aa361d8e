package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A container that runs on several nodes, with its network and storage: {@code bundle}; from schema 2.8 on.
 *
 * @param id unique in the CIB
 * @param description free text
 * @param contents attribute sets, a container, its network and storage, at most one primitive, in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Bundle(
    String id,
    Optional<String> description,
    List<BundleContent> contents,
    Origin origin,
    Unknown unknown)
    implements Resource, WithBundle {
  /** Copies the list. */
  public Bundle {
    contents = List.copyOf(contents);
  }

  /** A builder of a bundle. */
  public static BundleBuilder builder(String id) {
    return new BundleBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  /** A bundle of a container. */
  public static Bundle of(String id, Container container) {
    return builder(id).addContents(container).build();
  }

  /** The container. */
  public Optional<Container> container() {
    return Contents.first(contents, Container.class);
  }

  /** The network. */
  public Optional<BundleNetwork> network() {
    return Contents.first(contents, BundleNetwork.class);
  }

  /** The storage. */
  public Optional<BundleStorage> storage() {
    return Contents.first(contents, BundleStorage.class);
  }

  /** What runs inside. */
  public Optional<Primitive> primitive() {
    return Contents.first(contents, Primitive.class);
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
  public Bundle withMeta(String name, String value) {
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
