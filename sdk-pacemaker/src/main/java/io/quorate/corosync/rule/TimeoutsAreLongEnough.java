package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.option.TotemOptions;
import java.util.LinkedHashMap;
import java.util.Map;

/** Timeouts are ones that corosync starts with. */
final class TimeoutsAreLongEnough extends CorosyncRule {
  TimeoutsAreLongEnough() {
    super(
        "CORO113",
        Severity.ERROR,
        "Timeouts are ones that corosync starts with",
        "Shorter than 30 ms, or consensus shorter than join, and corosync does not start, "
            + "without naming a line (totem_volatile_config_validate in exec/totemconfig.c of "
            + "3.1.7).",
        "leave the key out: its default fits the others");
  }

  private static final int LEAST = 30;
  private static final int LEAST_HOLD = 14;

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    Map<String, Long> times = new LinkedHashMap<>();
    times.put("max_network_delay", config.totem(TotemOptions.MAX_NETWORK_DELAY).orElse(50L));
    times.put("token", config.token());
    times.put("token_retransmit", config.tokenRetransmit());
    times.put("hold", config.hold());
    times.put("join", config.join());
    times.put("consensus", config.consensus());
    times.put("merge", config.totem(TotemOptions.MERGE).orElse(200L));
    times.put("downcheck", config.totem(TotemOptions.DOWNCHECK).orElse(1000L));
    times.forEach(
        (key, time) -> {
          int least = key.equals("hold") ? LEAST_HOLD : LEAST;
          if (time < least) {
            String cause = config.config().totem().find(key).isPresent() ? key : "token";
            findings.add(
                Places.key(config.config(), "totem", cause),
                "'" + key + "' is " + time + " ms, and may not be less than " + least + " ms");
          }
        });
    if (config.consensus() < config.join()) {
      findings.add(
          Places.key(config.config(), "totem", "consensus"),
          "consensus is "
              + config.consensus()
              + " ms, less than join with "
              + config.join()
              + " ms");
    }
  }
}
