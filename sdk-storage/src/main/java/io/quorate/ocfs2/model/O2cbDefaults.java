package io.quorate.ocfs2.model;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.ocfs2.option.O2cbOptions;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * {@code /etc/default/o2cb} of Debian, {@code /etc/sysconfig/o2cb} elsewhere: what the service o2cb starts with.
 *
 * <p>A value that is not set, or is none of its type, is the default.
 *
 * @param settings the variables in the file's order, without quotes; of one that is set twice the last counts
 */
public record O2cbDefaults(Options settings) {
  /** A file that sets nothing. */
  public static O2cbDefaults empty() {
    return new O2cbDefaults(Options.none());
  }

  /** Whether the service starts the stack at boot. */
  public boolean isEnabled() {
    return value(O2cbOptions.ENABLED).orElse(false);
  }

  /** The cluster stack. */
  public ClusterStack stack() {
    return value(O2cbOptions.STACK).flatMap(ClusterStack::find).orElse(ClusterStack.O2CB);
  }

  /** The cluster that the service starts. */
  public Optional<String> bootCluster() {
    return settings.text(O2cbOptions.BOOT_CLUSTER.name()).filter(name -> !name.isEmpty());
  }

  /** The time without a heartbeat after which a node is dead: two seconds for each iteration but one. */
  public Duration deadTime() {
    return Duration.ofSeconds(2 * (value(O2cbOptions.HEARTBEAT_THRESHOLD).orElse(31L) - 1));
  }

  /** The silence after which a connection is dead. */
  public Duration idleTimeout() {
    return Duration.ofMillis(value(O2cbOptions.IDLE_TIMEOUT).orElse(30_000L));
  }

  /** The silence after which a keepalive packet is sent. */
  public Duration keepaliveDelay() {
    return Duration.ofMillis(value(O2cbOptions.KEEPALIVE_DELAY).orElse(2_000L));
  }

  private <T> Optional<T> value(Option<T> row) {
    try {
      return settings.get(row);
    } catch (OptionValueException e) {
      return row.defaultValue();
    }
  }

  /** Where a variable is set, if it is. */
  public Origin origin(Option<?> row) {
    return settings.find(row.name()).map(Options.Setting::origin).orElseGet(Origin::none);
  }

  /** The file with other variables. */
  public O2cbDefaults with(UnaryOperator<Options> change) {
    return new O2cbDefaults(change.apply(settings));
  }
}
