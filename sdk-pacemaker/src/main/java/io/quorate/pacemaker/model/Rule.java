package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Conditions on attributes, time, resource and operation: {@code rule}.
 *
 * <p>It has an id and conditions, or refers to a rule elsewhere. It stands in a location constraint, which it gives
 * a score; in an {@link AttributeSet}, which counts while it holds; in a {@link Lifetime}; or in another rule.
 *
 * @param id unique in the CIB; missing in a reference
 * @param idRef the id of the rule that is meant, of {@code id-ref}
 * @param score of a location constraint, as written
 * @param scoreAttribute the node attribute that has the score, of {@code score-attribute}
 * @param booleanOp {@code and} or {@code or}, of {@code boolean-op}; {@code and} when missing
 * @param role the role that a location constraint is for
 * @param conditions in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Rule(
    Optional<String> id,
    Optional<String> idRef,
    Optional<String> score,
    Optional<String> scoreAttribute,
    Optional<String> booleanOp,
    Optional<String> role,
    List<Condition> conditions,
    Origin origin,
    Unknown unknown)
    implements AttributeSetContent, Condition, WithRule {
  /** Copies the list. */
  public Rule {
    conditions = List.copyOf(conditions);
  }

  /** A builder of a rule. */
  public static RuleBuilder builder() {
    return new RuleBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  /** A rule that holds when all conditions do. */
  public static Rule allOf(String id, Condition... conditions) {
    return builder().id(id).booleanOp("and").addConditions(conditions).build();
  }

  /** A rule that holds when any condition does. */
  public static Rule anyOf(String id, Condition... conditions) {
    return builder().id(id).booleanOp("or").addConditions(conditions).build();
  }

  /** A reference to a rule elsewhere. */
  public static Rule reference(String idRef) {
    return builder().idRef(idRef).build();
  }

  @Override
  public Optional<String> elementId() {
    return id;
  }

  @Override
  public List<? extends CibElement> children() {
    return conditions;
  }
}
