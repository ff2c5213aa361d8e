package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import java.util.List;

/** libvirt starts after the file systems that hold its files. */
final class LibvirtStartsAfterItsFiles extends PacemakerRule {
  LibvirtStartsAfterItsFiles() {
    super(
        "PCM122",
        Severity.ERROR,
        "libvirt starts after the file systems that hold its files",
        "libvirtd reads its configuration and its pools when it starts: mounted "
            + "later, they are not seen, and what it has written lies below the mount "
            + "point.",
        "order the file systems before libvirt, in their group or with 'order ID "
            + "Mandatory: FILESYSTEMS LIBVIRT'");
  }

  @Override
  void look(CibView cib, Findings findings) {
    List<PrimitiveView> filesystems =
        cib.primitives().stream().filter(it -> it.isFilesystem() && isOfLibvirt(it)).toList();
    for (PrimitiveView libvirt : cib.primitives()) {
      for (PrimitiveView filesystem : filesystems) {
        if (libvirt.isLibvirt() && cib.anyOrder().isBefore(libvirt.id(), filesystem.id())) {
          findings.add(
              libvirt.origin(),
              "'"
                  + libvirt.id()
                  + "' starts before '"
                  + filesystem.id()
                  + "' is mounted on "
                  + filesystem.parameter("directory").orElse(""),
              fix(),
              filesystem.origin(),
              "the file system");
        }
      }
    }
  }

  private static boolean isOfLibvirt(PrimitiveView filesystem) {
    String directory = filesystem.parameter("directory").orElse("") + "/";
    return directory.startsWith("/etc/libvirt/") || directory.startsWith("/var/lib/libvirt/");
  }
}
