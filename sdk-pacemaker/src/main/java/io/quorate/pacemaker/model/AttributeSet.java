package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Names and values, and a rule that says when they count: {@code instance_attributes}, {@code meta_attributes},
 * {@code utilization} or {@code cluster_property_set}.
 *
 * <p>It has an id, or refers to a set elsewhere. Among several sets the one with the higher score is read first,
 * and what is read first counts.
 *
 * <pre>{@code
 * AttributeSet.of(Kind.META, "vm1-meta_attributes").with("target-role", "Started");
 * }</pre>
 *
 * @param kind which of the four
 * @param id unique in the CIB; missing in a reference
 * @param idRef the id of the set that is meant, of {@code id-ref}
 * @param score which set is read first, as written
 * @param contents pairs and at most one rule, in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record AttributeSet(
    Kind kind,
    Optional<String> id,
    Optional<String> idRef,
    Optional<String> score,
    List<AttributeSetContent> contents,
    Origin origin,
    Unknown unknown)
    implements PrimitiveContent,
        GroupContent,
        CloneContent,
        BundleContent,
        AlertContent,
        WithAttributeSet {
  /** Copies the list. */
  public AttributeSet {
    contents = List.copyOf(contents);
  }

  /** A builder of an attribute set. */
  public static AttributeSetBuilder builder(Kind kind) {
    return new AttributeSetBuilder().kind(kind).origin(Origin.none()).unknown(Unknown.none());
  }

  /** Where a set stands says what its pairs are for. */
  public enum Kind {
    /** Parameters of a resource agent, fence agent or alert agent, attributes of a node. */
    INSTANCE("instance_attributes"),
    /** Options that Pacemaker reads. */
    META("meta_attributes"),
    /** What a resource needs and a node offers. */
    UTILIZATION("utilization"),
    /** Options of the cluster. */
    PROPERTIES("cluster_property_set");

    private final String element;

    Kind(String element) {
      this.element = element;
    }

    /** The name of the element. */
    public String element() {
      return element;
    }
  }

  /** A set without pairs. */
  public static AttributeSet of(Kind kind, String id) {
    return builder(kind).id(id).build();
  }

  /** A reference to a set elsewhere. */
  public static AttributeSet reference(Kind kind, String idRef) {
    return builder(kind).idRef(idRef).build();
  }

  /** The pairs, in order. */
  public List<Nvpair> pairs() {
    return Contents.of(contents, Nvpair.class);
  }

  /** The rule that says when the set counts. */
  public Optional<Rule> rule() {
    return Contents.first(contents, Rule.class);
  }

  /** The first pair of a name. */
  public Optional<Nvpair> pair(String name) {
    for (AttributeSetContent content : contents) {
      if (content instanceof Nvpair pair && pair.isNamed(name)) {
        return Optional.of(pair);
      }
    }
    return Optional.empty();
  }

  /** The value of the first pair of a name; empty when there is no such pair, or it has no value. */
  public Optional<String> value(String name) {
    return pair(name).flatMap(Nvpair::value);
  }

  /** The set with a name's value: in the place of the first pair of the name, or behind the others. */
  public AttributeSet with(String name, String value) {
    for (AttributeSetContent content : contents) {
      if (content instanceof Nvpair pair && pair.isNamed(name)) {
        return withContents(Contents.replaced(contents, pair, pair.withValue(value)));
      }
    }
    return withContents(
        Contents.plus(contents, Nvpair.of(Ids.join(id.orElse(kind.element()), name), name, value)));
  }

  /** The set without the pairs of a name. */
  public AttributeSet without(String name) {
    return withContents(
        contents.stream().filter(c -> !(c instanceof Nvpair pair && pair.isNamed(name))).toList());
  }

  @Override
  public Optional<String> elementId() {
    return id;
  }

  @Override
  public List<? extends CibElement> children() {
    return contents;
  }
}
