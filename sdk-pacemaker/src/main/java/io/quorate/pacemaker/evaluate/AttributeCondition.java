package io.quorate.pacemaker.evaluate;

import java.util.Optional;

/**
 * An {@code expression} element: a node attribute compared with a value.
 *
 * @param attribute the node attribute, where {@code %0} to {@code %9} stand for what a resource pattern matched
 * @param operation {@code lt gt lte gte eq ne defined not_defined}
 * @param type {@code string integer number version}; absent for the default of the operation
 * @param value what it is compared with, or the name of it
 * @param valueSource {@code literal}, {@code param} or {@code meta}: whether the value is meant itself, or the resource
 *     parameter or meta-attribute of that name
 */
public record AttributeCondition(
    String attribute,
    String operation,
    Optional<String> type,
    Optional<String> value,
    Optional<String> valueSource)
    implements RuleCondition {
  /** An expression without a value, such as {@code defined}. */
  public static AttributeCondition of(String attribute, String operation) {
    return new AttributeCondition(
        attribute, operation, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** An expression with a literal value. */
  public static AttributeCondition of(String attribute, String operation, String value) {
    return new AttributeCondition(
        attribute, operation, Optional.empty(), Optional.of(value), Optional.empty());
  }

  /** The same with a type. */
  public AttributeCondition withType(String name) {
    return new AttributeCondition(attribute, operation, Optional.of(name), value, valueSource);
  }

  /** The same with a value source. */
  public AttributeCondition withValueSource(String name) {
    return new AttributeCondition(attribute, operation, type, value, Optional.of(name));
  }
}
