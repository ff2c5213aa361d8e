package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A resource that one agent manages: {@code primitive}.
 *
 * <p>It names its agent or a template.
 *
 * <pre>{@code
 * Primitive.of("p_drbd_r0", ResourceAgent.parse("ocf:linbit:drbd"))
 *     .withParam("drbd_resource", "r0")
 *     .withOp("monitor", "29s", op -> op.withRole("Promoted").withTimeout("20s"));
 * }</pre>
 *
 * @param id unique in the CIB
 * @param agent of {@code class}, {@code provider} and {@code type}
 * @param template the id of a {@link ResourceTemplate}; from schema 1.2 on
 * @param description free text
 * @param contents attribute sets and operations, in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Primitive(
    String id,
    Optional<ResourceAgent> agent,
    Optional<String> template,
    Optional<String> description,
    List<PrimitiveContent> contents,
    Origin origin,
    Unknown unknown)
    implements Resource, GroupContent, CloneContent, BundleContent, WithPrimitive {
  /** Copies the list. */
  public Primitive {
    contents = List.copyOf(contents);
  }

  /** A builder of a primitive. */
  public static PrimitiveBuilder builder(String id) {
    return new PrimitiveBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  /** A primitive of an agent. */
  public static Primitive of(String id, ResourceAgent agent) {
    return builder(id).agent(agent).build();
  }

  /** A primitive of a template. */
  public static Primitive ofTemplate(String id, String template) {
    return builder(id).template(template).build();
  }

  /** The attribute sets, in order. */
  public List<AttributeSet> attributeSets() {
    return Contents.of(contents, AttributeSet.class);
  }

  /** The sets of parameters, in order. */
  public List<AttributeSet> instanceAttributes() {
    return Contents.sets(contents, AttributeSet.Kind.INSTANCE);
  }

  /** The sets of options that Pacemaker reads, in order. */
  public List<AttributeSet> metaAttributes() {
    return Contents.sets(contents, AttributeSet.Kind.META);
  }

  /** The sets of what it needs, in order. */
  public List<AttributeSet> utilization() {
    return Contents.sets(contents, AttributeSet.Kind.UTILIZATION);
  }

  /** The operations, of all {@code operations} elements. */
  public List<Operation> operations() {
    return contents.stream()
        .filter(Operations.class::isInstance)
        .flatMap(o -> ((Operations) o).operations().stream())
        .toList();
  }

  /** The value of a parameter, of the first set that has the name. */
  public Optional<String> param(String name) {
    return Contents.value(contents, AttributeSet.Kind.INSTANCE, name);
  }

  /** The value of a meta attribute, of the first set that has the name. */
  public Optional<String> meta(String name) {
    return Contents.value(contents, AttributeSet.Kind.META, name);
  }

  /** The primitive with a parameter in its first set; ids are made as crmsh makes them. */
  public Primitive withParam(String name, String value) {
    return withContents(Contents.set(contents, AttributeSet.Kind.INSTANCE, id, name, value));
  }

  /** The primitive with a meta attribute in its first set. */
  public Primitive withMeta(String name, String value) {
    return withContents(Contents.set(contents, AttributeSet.Kind.META, id, name, value));
  }

  /** The primitive with what it needs of something, in its first set. */
  public Primitive withUtilization(String name, String value) {
    return withContents(Contents.set(contents, AttributeSet.Kind.UTILIZATION, id, name, value));
  }

  /** The primitive with one more operation behind the others. */
  public Primitive withOp(Operation operation) {
    return withContents(Operations.plus(contents, operation));
  }

  /** The primitive with one more operation behind the others, its id made as crmsh makes it. */
  public Primitive withOp(String name, String interval, String timeout) {
    return withOp(Operation.of(id, name, interval).withTimeout(timeout));
  }

  /** The primitive with one more operation, for example {@code withOp("monitor", "10s", op -> op.withRole("Master"))}. */
  public Primitive withOp(String name, String interval, UnaryOperator<Operation> change) {
    return withOp(change.apply(Operation.of(id, name, interval)));
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
