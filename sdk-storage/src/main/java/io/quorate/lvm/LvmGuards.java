package io.quorate.lvm;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.rule.Report;
import io.quorate.lvm.command.LvName;
import io.quorate.lvm.command.ReportCommands;
import io.quorate.lvm.command.ReportScope;
import io.quorate.lvm.report.LvReport;
import io.quorate.lvm.report.PvReport;
import io.quorate.lvm.report.VgReport;
import io.quorate.lvm.status.LvAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks at the state of a host before something is destroyed.
 *
 * <p>Each check gives what speaks against it; findings that a reason answers are left out when there is one.
 */
final class LvmGuards {
  private final LvmCalls calls;
  private final LvmEvidence evidence;
  private final List<Diagnostic> found = new ArrayList<>();

  LvmGuards(LvmCalls calls, LvmEvidence evidence) {
    this.calls = calls;
    this.evidence = evidence;
  }

  /** {@code lvremove}. */
  Report removeLogicalVolume(LvName name) {
    Optional<LvReport> lv = logicalVolume(name);
    if (lv.isPresent()) {
      open(name, lv.get());
      active(name, lv.get());
      dependents(name, lv.get());
    }
    return report();
  }

  /**
   * {@code lvreduce}.
   *
   * @param bytes the new size; empty when it is told in another way
   */
  Report reduceLogicalVolume(LvName name, Optional<Long> bytes) {
    Optional<LvReport> lv = logicalVolume(name);
    if (lv.isPresent()) {
      Optional<Long> size = lv.get().size().map(known -> known.bytes());
      if (bytes.isPresent() && size.isPresent() && bytes.get() >= size.get()) {
        always(
            "LVM204",
            name + " has " + size.get() + " bytes, which is not more than " + bytes.get(),
            "extend it, or give a smaller size");
      }
      unlessReason(
          "LVM204",
          "what lies behind the new end of "
              + name
              + " is cut off, and LVM does not look what it is",
          "make the file system smaller first, and give that as the reason");
      open(name, lv.get());
    }
    return report();
  }

  /** {@code vgremove}. */
  Report removeVolumeGroup(String name) {
    Optional<VgReport> vg = volumeGroup(name);
    if (vg.isPresent()) {
      missing(vg.get());
      List<LvReport> lvs =
          calls.answer(ReportCommands.logicalVolumes(ReportScope.of(name))).logicalVolumes();
      for (LvReport lv : lvs) {
        open(LvName.of(name, lv.name()), lv);
      }
      if (!lvs.isEmpty()) {
        unlessReason(
            "LVM205",
            name + " has " + lvs.size() + " logical volumes, " + lvs.get(0).name() + " for one",
            "remove them first");
      }
    }
    return report();
  }

  /** {@code vgreduce}. */
  Report reduceVolumeGroup(String name, List<String> devices) {
    volumeGroup(name);
    List<PvReport> pvs =
        calls.answer(ReportCommands.physicalVolumes(ReportScope.everything())).physicalVolumes();
    for (String device : devices) {
      Optional<PvReport> pv = pvs.stream().filter(each -> each.name().equals(device)).findFirst();
      if (pv.flatMap(PvReport::volumeGroup).filter(name::equals).isEmpty()) {
        always("LVM210", device + " is not in " + name, "give a device that is");
      } else if (pv.get().row().number("pv_pe_alloc_count").orElse(0L) > 0) {
        always(
            "LVM206",
            "logical volumes use "
                + pv.get().row().number("pv_pe_alloc_count").orElse(0L)
                + " extents of "
                + device,
            "move them away first, with pvmove");
      }
    }
    return report();
  }

  /** {@code vgreduce --removemissing}. */
  Report removeMissing(String name) {
    Optional<VgReport> vg = volumeGroup(name);
    if (vg.isPresent() && vg.get().missingPhysicalVolumes().orElse(0L) == 0) {
      always("LVM208", "no device of " + name + " is missing", "there is nothing to do");
    } else if (vg.isPresent()) {
      unlessReason(
          "LVM208",
          vg.get().missingPhysicalVolumes().orElse(0L) + " devices of " + name + " are missing",
          "if they come back, they are strangers then: say why they will not");
    }
    return report();
  }

  /** {@code pvcreate --force} and {@code pvremove}. */
  Report overwrite(String device) {
    Optional<PvReport> pv =
        calls
            .answer(ReportCommands.physicalVolumes(ReportScope.everything()))
            .physicalVolumes()
            .stream()
            .filter(each -> each.name().equals(device))
            .findFirst();
    Optional<String> vg = pv.flatMap(PvReport::volumeGroup);
    if (vg.isPresent()) {
      unlessReason(
          "LVM206",
          device + " is in the volume group " + vg.get(),
          "take it out first, with vgreduce");
    } else if (pv.flatMap(PvReport::uuid).isEmpty()) {
      unlessReason(
          "LVM207",
          "what is on " + device + " is not known to LVM, and is lost",
          "look with wipefs or blkid, and give what you found as the reason");
    }
    return report();
  }

  /** {@code vgchange --lock-type --lock-opt force}. */
  Report lockType(String name, String type, boolean force) {
    if (force) {
      unlessReason(
          "LVM209",
          "no lock manager is asked whether another host uses " + name,
          "make sure that it is active on no host, and give that as the reason");
    }
    for (LvReport lv :
        calls
            .answer(ReportCommands.logicalVolumes(ReportScope.of(name).withOthers()))
            .logicalVolumes()) {
      if (lv.isActive().orElse(false)) {
        always(
            "LVM202",
            LvName.of(name, lv.name()) + " is active on this host",
            "deactivate all logical volumes of " + name + ", on all hosts");
      }
    }
    return report();
  }

  private Optional<LvReport> logicalVolume(LvName name) {
    Optional<LvReport> lv =
        calls
            .answer(ReportCommands.logicalVolumes(ReportScope.of(name.toString())))
            .logicalVolumes()
            .stream()
            .findFirst();
    if (lv.isEmpty()) {
      always(
          "LVM210", "this host does not see " + name, "is the name right, and the lock started?");
    }
    return lv;
  }

  private Optional<VgReport> volumeGroup(String name) {
    Optional<VgReport> vg =
        calls.answer(ReportCommands.volumeGroups(ReportScope.of(name))).volumeGroups().stream()
            .findFirst();
    if (vg.isEmpty()) {
      always(
          "LVM210", "this host does not see " + name, "is the name right, and the lock started?");
    }
    return vg;
  }

  private void open(LvName name, LvReport lv) {
    if (lv.attributes().flatMap(LvAttributes::open).orElse(false)) {
      always(
          "LVM201", name + " is open: mounted, or used by a guest", "unmount it, stop the guest");
    }
  }

  private void active(LvName name, LvReport lv) {
    if (lv.isActive().orElse(false)) {
      unlessReason(
          "LVM202", name + " is active", "deactivate it first: what uses it shows itself then");
    }
  }

  private void dependents(LvName name, LvReport lv) {
    List<String> others = lv.row().list("lv_descendants");
    long thin = lv.row().number("thin_count").orElse(0L);
    if (!others.isEmpty() || thin > 0) {
      unlessReason(
          "LVM203",
          name + " takes others with it: " + (others.isEmpty() ? thin : String.join(", ", others)),
          "remove them first, or say that they may go");
    }
  }

  private void missing(VgReport vg) {
    if (vg.missingPhysicalVolumes().orElse(0L) > 0) {
      unlessReason(
          "LVM208",
          vg.missingPhysicalVolumes().orElse(0L) + " devices of " + vg.name() + " are missing",
          "they keep their metadata, and come back as another half of it");
    }
  }

  private void always(String code, String message, String help) {
    found.add(Diagnostic.of(Severity.ERROR, code, message).withHelp(help));
  }

  private void unlessReason(String code, String message, String help) {
    if (evidence.reason().isEmpty()) {
      always(code, message, help);
    }
  }

  private Report report() {
    return new Report(found);
  }
}
