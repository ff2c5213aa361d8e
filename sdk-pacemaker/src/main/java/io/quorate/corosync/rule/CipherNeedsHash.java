package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.corosync.effective.EffectiveCorosync;

/** A cipher has a hash. */
final class CipherNeedsHash extends CorosyncRule {
  CipherNeedsHash() {
    super(
        "CORO115",
        Severity.ERROR,
        "A cipher has a hash",
        "'Enabling crypto_cipher, requires also enabling of crypto_hash' "
            + "(corosync.conf(5)); corosync does not start, and names no line (measured with "
            + "3.1.7).",
        "set crypto_hash, for example to sha256");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    if (!config.cipher().equals("none") && config.hash().equals("none")) {
      findings.add(
          Places.key(config.config(), "totem", "crypto_cipher"),
          "crypto_cipher is " + config.cipher() + " without a crypto_hash");
    }
  }
}
