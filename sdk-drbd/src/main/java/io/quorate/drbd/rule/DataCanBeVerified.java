package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.option.DrbdNet;

/** The data can be verified online. */
final class DataCanBeVerified extends DrbdRule {
  DataCanBeVerified() {
    super(
        "DRBD129",
        Severity.INFO,
        "The data can be verified online",
        "'drbdadm verify' finds blocks that differ before a failover does. drbd.conf(5) "
            + "9.0, section net, verify-alg: 'It must be set … before online verify can be used'; "
            + "'We recommend to schedule online verifications regularly … for example once a "
            + "month'.",
        "set 'verify-alg crc32c' in 'net' and verify once a month");
  }

  @Override
  void look(EffectiveConfig config, Findings findings) {
    for (ResourceView resource : config.views()) {
      boolean any = resource.nets().stream().anyMatch(n -> n.text(DrbdNet.VERIFY_ALG).isPresent());
      if (!any && !config.isPart(resource)) {
        findings.absent(resource, "without 'verify-alg' the data cannot be verified online");
      }
    }
  }
}
