package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.corosync.effective.EffectiveCorosync;
import java.util.stream.Stream;

/** Encryption and authentication have the transport knet. */
final class EncryptionNeedsKnet extends CorosyncRule {
  EncryptionNeedsKnet() {
    super(
        "CORO107",
        Severity.ERROR,
        "Encryption and authentication have the transport knet",
        "From corosync 3 on only Kronosnet encrypts (corosync.conf(5)); with udp and udpu "
            + "corosync does not start: 'crypto_cipher & crypto_hash are only valid for the Knet "
            + "transport' (measured with 3.1.7).",
        "use 'transport: knet', or switch secauth, crypto_cipher and crypto_hash off");
  }

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    boolean encrypts = !config.cipher().equals("none") || !config.hash().equals("none");
    if (config.release().major() < 3 || config.transport().equals("knet") || !encrypts) {
      return;
    }
    String key =
        Stream.of("crypto_cipher", "crypto_hash")
            .filter(name -> config.config().totem().find(name).isPresent())
            .findFirst()
            .orElse("secauth");
    findings.add(
        Places.key(config.config(), "totem", key),
        "'"
            + key
            + "' asks for encryption, which the transport "
            + config.transport()
            + " does not have",
        "the transport is set here",
        Places.key(config.config(), "totem", "transport"));
  }
}
