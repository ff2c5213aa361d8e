package io.quorate.drbd.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.DrbdStatement;
import io.quorate.drbd.model.ModuleRequirement;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks {@code require-drbd-module-version-…}.
 *
 * <p>Like drbdadm it asks {@code DRBD_DRIVER_VERSION_OVERRIDE} and the loaded module. drbdadm refuses such a file where
 * neither is there; here {@link #ASSUMED} stands in, so that files can be checked away from their hosts.
 */
final class ModuleVersionCheck {
  /** The module that a host is taken to have when nothing says what it has. */
  static final String ASSUMED = "9.2.14";

  private final Optional<String> version;

  ModuleVersionCheck(Optional<String> version) {
    this.version = version;
  }

  /** The version that drbdadm would see on this host. */
  static Optional<String> ofThisHost() {
    String override = System.getenv("DRBD_DRIVER_VERSION_OVERRIDE");
    if (override != null && DrbdWords.isVersion(override)) {
      return Optional.of(override);
    }
    try {
      String loaded = Files.readString(Path.of("/sys/module/drbd/version")).trim();
      return Optional.of(loaded.split("[-~+]", 2)[0]).filter(DrbdWords::isVersion);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  List<Diagnostic> check(DrbdConfig config) {
    List<Diagnostic> found = new ArrayList<>();
    for (DrbdStatement statement : config.statements()) {
      if (statement instanceof ModuleRequirement requirement && !holds(requirement)) {
        found.add(
            Diagnostic.of(
                    Severity.ERROR,
                    "DRBD034",
                    "the file needs another DRBD module than "
                        + version.orElse(ASSUMED)
                        + (version.isPresent()
                            ? ""
                            : ", which is assumed because none is loaded here"))
                .at(requirement.origin().span())
                .withHelp("set DRBD_DRIVER_VERSION_OVERRIDE to the version that the file is for"));
      }
    }
    return found;
  }

  private boolean holds(ModuleRequirement requirement) {
    int order = compare(version.orElse(ASSUMED), requirement.version());
    return switch (requirement.comparison()) {
      case EQ -> order == 0;
      case NE -> order != 0;
      case GT -> order > 0;
      case GE -> order >= 0;
      case LT -> order < 0;
      case LE -> order <= 0;
    };
  }

  private static int compare(String a, String b) {
    String[] left = a.split("\\.");
    String[] right = b.split("\\.");
    for (int i = 0; i < 3; i++) {
      int order = new BigInteger(left[i]).compareTo(new BigInteger(right[i]));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
