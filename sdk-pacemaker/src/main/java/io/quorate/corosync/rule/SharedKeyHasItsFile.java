package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.option.TotemOptions;

/** The shared key is in a file of its own. */
final class SharedKeyHasItsFile extends CorosyncRule {
  SharedKeyHasItsFile() {
    super(
        "CORO118",
        Severity.WARNING,
        "The shared key is in a file of its own",
        "'Using this option is not recommended for security reasons' (corosync.conf(5), "
            + "key): corosync.conf is readable by everyone, and backups and tickets have copies "
            + "of it.",
        "put the key into /etc/corosync/authkey with mode 0400, and take 'key' out");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    if (config.config().totem().text(TotemOptions.KEY.name()).isPresent()) {
      // Not at the key itself: the line would be shown.
      findings.add(Places.head(config.config(), "totem"), "'totem' has the shared key in it");
    }
  }
}
