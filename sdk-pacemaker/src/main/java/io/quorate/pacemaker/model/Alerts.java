package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import org.immutables.value.Value;

/**
 * Programs to call when something happens: {@code alerts}; from schema 2.5 on.
 *
 * @param alerts in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Alerts(List<Alert> alerts, Origin origin, Unknown unknown)
    implements ConfigurationSection, WithAlerts {
  /** Copies the list. */
  public Alerts {
    alerts = List.copyOf(alerts);
  }

  /** A section. */
  public static Alerts of(List<Alert> alerts) {
    return new Alerts(alerts, Origin.none(), Unknown.none());
  }

  @Override
  public List<? extends CibElement> children() {
    return alerts;
  }
}
