package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an {@link Alert} is called for: {@code select}; from schema 2.10 on.
 *
 * @param selections in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record AlertSelect(List<AlertSelection> selections, Origin origin, Unknown unknown)
    implements AlertContent, WithAlertSelect {
  /** Copies the list. */
  public AlertSelect {
    selections = List.copyOf(selections);
  }

  /** A builder of an alert select. */
  public static AlertSelectBuilder builder() {
    return new AlertSelectBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return selections;
  }
}
