package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Option;
import io.quorate.drbd.option.DrbdPeerDevice;

/** Sizes and rates of the resync are written with their unit. */
final class ResyncNumbersHaveUnits extends DrbdRule {
  private static final long SMALL_FILL = 8;
  private static final long SMALL_RATE = 1024;

  ResyncNumbersHaveUnits() {
    super(
        "DRBD122",
        Severity.WARNING,
        "Sizes and rates of the resync are written with their unit",
        "A bare c-fill-target counts sectors of 512 bytes, bare rates count KiB/s: "
            + "'c-fill-target 24' is 12 KiB, where 24M was meant. drbd.conf(5) 9.0, section "
            + "peer-device-options: 'Common values for \"normal\" data paths range from 4K to "
            + "100K'.",
        "write the unit: K, M, G, or s for sectors");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope peer : resource.peerDevices()) {
      fill(peer, findings);
      rate(peer, DrbdPeerDevice.C_MAX_RATE, findings);
      if (peer.is(DrbdPeerDevice.C_PLAN_AHEAD, 0L)) {
        rate(peer, DrbdPeerDevice.RESYNC_RATE, findings);
      }
    }
  }

  private static void fill(Scope peer, Findings findings) {
    Option<Long> option = DrbdPeerDevice.C_FILL_TARGET;
    long sectors = peer.value(option).orElse(0L);
    if (sectors == 0 || peer.setting(option).isEmpty() || isDefault(peer, option)) {
      return;
    }
    String bytes = sectors % 2 == 0 ? sectors / 2 + " KiB" : sectors * 512 + " bytes";
    if (isBare(peer, option)) {
      findings.add(
          peer.at(option),
          peer.quoted(option) + " counts sectors: it is " + bytes,
          "write 'c-fill-target " + sectors + "s' if this is meant, else K or M");
    } else if (sectors < SMALL_FILL) {
      findings.add(
          peer.at(option),
          peer.quoted(option) + " is " + bytes + ", too little to keep a connection busy",
          "common values are 4K to 100K, and more for fast or long connections");
    }
  }

  private static void rate(Scope peer, Option<Long> option, Findings findings) {
    long rate = peer.value(option).orElse(0L);
    if (rate > 0 && rate < SMALL_RATE && peer.setting(option).isPresent() && isBare(peer, option)) {
      findings.add(
          peer.at(option),
          peer.quoted(option) + " is " + rate + " KiB/s",
          "write '" + option.name() + " " + rate + "K' if this is meant, else " + rate + "M");
    }
  }

  private static boolean isDefault(Scope peer, Option<Long> option) {
    return option.defaultText().filter(peer.spelling(option)::equals).isPresent();
  }

  private static boolean isBare(Scope peer, Option<Long> option) {
    return peer.spelling(option).chars().allMatch(Character::isDigit);
  }
}
