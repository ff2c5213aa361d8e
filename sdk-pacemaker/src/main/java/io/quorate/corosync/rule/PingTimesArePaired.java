package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.model.CorosyncLink;
import java.util.Optional;

/** knet_ping_interval and knet_ping_timeout are set together. */
final class PingTimesArePaired extends CorosyncRule {
  PingTimesArePaired() {
    super(
        "CORO119",
        Severity.WARNING,
        "knet_ping_interval and knet_ping_timeout are set together",
        "They 'are a pair, if one is specified the other should be too' "
            + "(corosync.conf(5)); otherwise one is set, and the other follows the token "
            + "timeout.",
        "set both, or none");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    for (CorosyncLink link : config.config().links()) {
      Optional<Options.Setting> interval = link.settings().find("knet_ping_interval");
      Optional<Options.Setting> timeout = link.settings().find("knet_ping_timeout");
      if (interval.isPresent() != timeout.isPresent()) {
        Options.Setting one = interval.or(() -> timeout).orElseThrow();
        String other = interval.isPresent() ? "knet_ping_timeout" : "knet_ping_interval";
        findings.add(one.origin(), "'" + one.name() + "' is set without '" + other + "'");
      }
    }
  }
}
