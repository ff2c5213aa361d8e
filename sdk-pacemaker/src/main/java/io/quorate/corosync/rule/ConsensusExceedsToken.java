package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.corosync.effective.EffectiveCorosync;

/** consensus is at least 1.2 times the token timeout. */
final class ConsensusExceedsToken extends CorosyncRule {
  ConsensusExceedsToken() {
    super(
        "CORO105",
        Severity.WARNING,
        "consensus is at least 1.2 times the token timeout",
        "'The minimum value for consensus must be 1.2 * token' (corosync.conf(5)); "
            + "corosync itself compares it with join alone. The token timeout grows with every "
            + "node beyond two.",
        "leave consensus out, or raise it");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    long least = (long) (float) (1.2 * config.token());
    if (config.consensus() < least) {
      findings.add(
          Places.key(config.config(), "totem", "consensus"),
          "consensus is "
              + config.consensus()
              + " ms; with a token timeout of "
              + config.token()
              + " ms it has to be at least "
              + least
              + " ms");
    }
  }
}
