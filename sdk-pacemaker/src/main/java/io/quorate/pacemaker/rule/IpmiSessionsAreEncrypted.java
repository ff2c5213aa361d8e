package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.effective.Setting;
import io.quorate.pacemaker.value.CibBoolean;
import java.util.Set;

/** Fencing over IPMI authenticates and encrypts. */
final class IpmiSessionsAreEncrypted extends PacemakerRule {
  private static final Set<String> AGENTS =
      Set.of(
          "fence_ipmilan",
          "fence_ipmilanplus",
          "fence_idrac",
          "fence_ilo3",
          "fence_ilo4",
          "fence_ilo5",
          "fence_imm");

  private static final Set<String> GOOD = Set.of("3", "8", "12", "17");

  IpmiSessionsAreEncrypted() {
    super(
        "PCM109",
        Severity.WARNING,
        "Fencing over IPMI authenticates and encrypts",
        "IPMI 2.0, cipher suite table: suites 0, 1 and 2 leave out authentication, "
            + "integrity or confidentiality, as do 6, 7, 11, 15 and 16; xRC4 is broken. "
            + "Without lanplus fence_ipmilan speaks IPMI 1.5, which encrypts nothing.",
        "set lanplus=1 and cipher=17, or 3 where the BMC has no other");
  }

  @Override
  void look(CibView cib, Findings findings) {
    for (PrimitiveView device : cib.fenceDevices()) {
      if (!device.isStonith()
          || device.agent().filter(it -> AGENTS.contains(it.type())).isEmpty()) {
        continue;
      }
      Setting cipher = device.parameters().get("cipher");
      if (cipher != null && !GOOD.contains(cipher.value())) {
        findings.add(
            cipher.origin(),
            "cipher suite "
                + cipher.value()
                + " of '"
                + device.id()
                + "' does not protect the session in full");
      }
      boolean plain = device.isType("stonith", "fence_ipmilan");
      boolean lanplus =
          device.parameter("lanplus").flatMap(it -> CibBoolean.read(it).value()).orElse(!plain);
      if (!lanplus) {
        findings.add(
            device.origin(), "'" + device.id() + "' speaks IPMI 1.5, which encrypts nothing");
      }
    }
  }
}
