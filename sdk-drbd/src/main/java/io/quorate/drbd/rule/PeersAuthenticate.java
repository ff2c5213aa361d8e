package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.drbd.option.DrbdNet;
import java.util.Optional;

/** Peers prove who they are. */
final class PeersAuthenticate extends DrbdRule {
  PeersAuthenticate() {
    super(
        "DRBD127",
        Severity.WARNING,
        "Peers prove who they are",
        "Without cram-hmac-alg and shared-secret whoever reaches the port may become the "
            + "peer, and gets or gives the data. drbd.conf(5) 9.0, section net: 'Peer "
            + "authentication also requires a shared-secret', and 'the cram-hmac-alg parameter'.",
        "set both in 'net': cram-hmac-alg sha256; shared-secret \"…\";");
  }

  @Override
  void look(EffectiveConfig config, Findings findings) {
    for (ResourceView resource : config.views()) {
      for (Scope net : resource.nets()) {
        look(config, net, findings);
      }
    }
  }

  private static void look(EffectiveConfig config, Scope net, Findings findings) {
    Optional<Options.Setting> alg = net.text(DrbdNet.CRAM_HMAC_ALG);
    Optional<Options.Setting> secret = net.text(DrbdNet.SHARED_SECRET);
    if (alg.isPresent() && secret.isEmpty()) {
      findings.add(
          net.at(DrbdNet.CRAM_HMAC_ALG),
          "'cram-hmac-alg' without a 'shared-secret' proves nothing");
    } else if (alg.isEmpty() && secret.isPresent()) {
      // Shown at the head, because a finding quotes the line that it points at.
      findings.add(
          net.at(secret.get()).shownAt(net.resource().resource().origin()),
          "'shared-secret' without 'cram-hmac-alg' is not used");
    } else if (alg.isEmpty() && !config.isPart(net.resource())) {
      findings.absent(
          net.resource(),
          "peers are not authenticated: neither 'cram-hmac-alg' nor 'shared-secret' is set");
    }
  }
}
