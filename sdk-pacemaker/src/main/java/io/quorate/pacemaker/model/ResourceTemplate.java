package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * What several primitives have in common: {@code template}; from schema 1.2 on.
 *
 * @param id unique in the CIB
 * @param agent of {@code class}, {@code provider} and {@code type}; every schema wants one
 * @param description free text
 * @param contents attribute sets and operations, in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record ResourceTemplate(
    String id,
    Optional<ResourceAgent> agent,
    Optional<String> description,
    List<PrimitiveContent> contents,
    Origin origin,
    Unknown unknown)
    implements Resource, WithResourceTemplate {
  /** Copies the list. */
  public ResourceTemplate {
    contents = List.copyOf(contents);
  }

  /** A builder of a resource template. */
  public static ResourceTemplateBuilder builder(String id) {
    return new ResourceTemplateBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  /** A template of an agent. */
  public static ResourceTemplate of(String id, ResourceAgent agent) {
    return builder(id).agent(agent).build();
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

  /** The template with a parameter in its first set; ids are made as crmsh makes them. */
  public ResourceTemplate withParam(String name, String value) {
    return withContents(Contents.set(contents, AttributeSet.Kind.INSTANCE, id, name, value));
  }

  /** The template with a meta attribute in its first set. */
  public ResourceTemplate withMeta(String name, String value) {
    return withContents(Contents.set(contents, AttributeSet.Kind.META, id, name, value));
  }

  /** The template with what it needs of something, in its first set. */
  public ResourceTemplate withUtilization(String name, String value) {
    return withContents(Contents.set(contents, AttributeSet.Kind.UTILIZATION, id, name, value));
  }

  /** The template with one more operation behind the others. */
  public ResourceTemplate withOp(Operation operation) {
    return withContents(Operations.plus(contents, operation));
  }

  /** The template with one more operation behind the others, its id made as crmsh makes it. */
  public ResourceTemplate withOp(String name, String interval, String timeout) {
    return withOp(Operation.of(id, name, interval).withTimeout(timeout));
  }

  /** The template with one more operation, for example {@code withOp("monitor", "10s", op -> op.withRole("Master"))}. */
  public ResourceTemplate withOp(String name, String interval, UnaryOperator<Operation> change) {
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
