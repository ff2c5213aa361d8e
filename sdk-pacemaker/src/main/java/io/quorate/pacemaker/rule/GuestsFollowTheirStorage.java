package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A guest starts after its storage and libvirt, and where they are. */
final class GuestsFollowTheirStorage extends PacemakerRule {
  /** Where libvirt keeps images unless told otherwise. */
  private static final String IMAGES = "/var/lib/libvirt/images";

  GuestsFollowTheirStorage() {
    super(
        "PCM103",
        Severity.ERROR,
        "A guest starts after its storage and libvirt, and where they are",
        "Without order the guest starts before its files are there; without "
            + "colocation it starts where they are not, and on standby they are unmounted"
            + " while it migrates (measured with crm_simulate 2.1.5). Red Hat High "
            + "Availability guide: all nodes that may run the domain must have its "
            + "configuration and its storage.",
        "add 'order ID Mandatory: STORAGE GUEST' and 'colocation ID inf: GUEST " + "STORAGE'");
  }

  @Override
  void look(CibView cib, Findings findings) {
    List<PrimitiveView> storage =
        cib.primitives().stream().filter(it -> it.isLibvirt() || it.isFilesystem()).toList();
    for (PrimitiveView guest : cib.primitives()) {
      if (guest.isVirtualDomain()) {
        look(cib, guest, storage, findings);
      }
    }
  }

  private static void look(
      CibView cib, PrimitiveView guest, List<PrimitiveView> storage, Findings findings) {
    Set<String> needed = new LinkedHashSet<>();
    Optional<String> config = guest.parameter("config");
    for (PrimitiveView each : storage) {
      boolean holdsConfig = config.filter(path -> holds(each, path)).isPresent();
      if (each.isLibvirt() || holdsConfig || holds(each, IMAGES)) {
        needed.add(each.id());
      }
    }
    List<String> unordered = new ArrayList<>();
    List<String> apart = new ArrayList<>();
    for (String each : needed) {
      if (!cib.mandatoryOrder().isBefore(each, guest.id())) {
        unordered.add(each);
      }
      if (!cib.placement().isWith(guest.id(), each)) {
        apart.add(each);
      }
    }
    String problem = "";
    if (!unordered.isEmpty()) {
      problem = "has no mandatory order after " + list(unordered);
    }
    if (unordered.equals(apart) && !apart.isEmpty()) {
      problem = "has neither a mandatory order after nor a colocation with " + list(apart);
    } else if (!apart.isEmpty()) {
      problem += (problem.isEmpty() ? "" : ", and ") + "has no colocation with " + list(apart);
    }
    if (!problem.isEmpty()) {
      findings.add(guest.origin(), "the guest '" + guest.id() + "' " + problem);
    }
  }

  private static String list(List<String> ids) {
    return "'" + String.join("', '", ids) + "'";
  }

  /** Whether a path lies below the mount point. */
  private static boolean holds(PrimitiveView filesystem, String path) {
    return filesystem
        .parameter("directory")
        .map(directory -> directory.endsWith("/") ? directory : directory + "/")
        .filter(directory -> directory.length() > 1 && (path + "/").startsWith(directory))
        .isPresent();
  }
}
