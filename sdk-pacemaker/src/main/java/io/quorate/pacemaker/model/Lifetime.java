package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * When a constraint counts: {@code lifetime}; up to schema 3.10.
 *
 * @param rules in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Lifetime(List<Rule> rules, Origin origin, Unknown unknown)
    implements CibElement, WithLifetime {
  /** Copies the list. */
  public Lifetime {
    rules = List.copyOf(rules);
  }

  /** A builder of a lifetime. */
  public static LifetimeBuilder builder() {
    return new LifetimeBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return rules;
  }
}
