package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where and in which order it runs: {@code constraints}.
 *
 * @param constraints in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Constraints(List<Constraint> constraints, Origin origin, Unknown unknown)
    implements ConfigurationSection, WithConstraints {
  /** Copies the list. */
  public Constraints {
    constraints = List.copyOf(constraints);
  }

  /** A section. */
  public static Constraints of(List<? extends Constraint> constraints) {
    return new Constraints(List.copyOf(constraints), Origin.none(), Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return constraints;
  }
}
