package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.option.Option;
import io.quorate.core.option.Options;
import io.quorate.drbd.option.DrbdNet;
import java.util.Set;
import java.util.TreeSet;

/** Hash algorithms are ones that the kernel has. */
final class HashesAreKnown extends DrbdRule {
  private static final Set<String> CHECKSUMS =
      Set.of("crc32", "crc32c", "crct10dif", "crc64-rocksoft", "crc64-nvme", "xxhash64");
  private static final Set<String> HASHES =
      Set.of(
          "md4",
          "md5",
          "sha1",
          "sha224",
          "sha256",
          "sha384",
          "sha512",
          "sha3-224",
          "sha3-256",
          "sha3-384",
          "sha3-512",
          "blake2b-160",
          "blake2b-256",
          "blake2b-384",
          "blake2b-512",
          "blake2s-128",
          "blake2s-160",
          "blake2s-224",
          "blake2s-256",
          "rmd128",
          "rmd160",
          "rmd256",
          "rmd320",
          "sm3",
          "streebog256",
          "streebog512",
          "tgr128",
          "tgr160",
          "tgr192",
          "wp256",
          "wp384",
          "wp512");

  HashesAreKnown() {
    super(
        "DRBD128",
        Severity.WARNING,
        "Hash algorithms are ones that the kernel has, and fit their purpose",
        "The kernel refuses an unknown algorithm when it connects, not when the file is "
            + "checked. A checksum such as crc32c cannot prove anything, and the kernel's hmac() "
            + "does not take one. drbd.conf(5) 9.0, section net: 'See the shash algorithms listed "
            + "in /proc/crypto.'",
        "choose one of /proc/crypto: sha256 or sha512 for cram-hmac-alg; crc32c, md5 or "
            + "sha1 are enough for verify-alg and csums-alg");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope net : resource.nets()) {
      look(net, DrbdNet.CRAM_HMAC_ALG, false, findings);
      look(net, DrbdNet.VERIFY_ALG, true, findings);
      look(net, DrbdNet.CSUMS_ALG, true, findings);
      look(net, DrbdNet.DATA_INTEGRITY_ALG, true, findings);
    }
  }

  private void look(Scope net, Option<String> option, boolean checksums, Findings findings) {
    String name = net.text(option).map(Options.Setting::text).orElse("sha256");
    if (!HASHES.contains(name) && !CHECKSUMS.contains(name)) {
      TreeSet<String> known = new TreeSet<>(HASHES);
      known.addAll(checksums ? CHECKSUMS : Set.of());
      findings.add(
          net.at(option),
          net.quoted(option) + " names no hash that the kernel is known to have",
          Suggestion.didYouMean(name, known).orElse(fix()));
    } else if (!checksums && CHECKSUMS.contains(name)) {
      findings.add(net.at(option), net.quoted(option) + " is a checksum, which proves nothing");
    }
  }
}
