package io.quorate.lvm;

import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolVersion;
import io.quorate.core.rule.Report;
import io.quorate.lvm.command.Activation;
import io.quorate.lvm.command.Extents;
import io.quorate.lvm.command.LvCommands;
import io.quorate.lvm.command.LvCreateOptions;
import io.quorate.lvm.command.LvName;
import io.quorate.lvm.command.LvmConfigCommands;
import io.quorate.lvm.command.LvmlockctlCommands;
import io.quorate.lvm.command.PvCommands;
import io.quorate.lvm.command.PvCreateOptions;
import io.quorate.lvm.command.ReportCommands;
import io.quorate.lvm.command.ReportScope;
import io.quorate.lvm.command.VgCommands;
import io.quorate.lvm.command.VgCreateOptions;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.report.LvReport;
import io.quorate.lvm.report.LvmReport;
import io.quorate.lvm.report.VgReport;
import io.quorate.lvm.status.LockdInfo;
import io.quorate.lvm.value.LvmSize;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * LVM on one host, 2.02.176 to 2.03.
 *
 * <pre>{@code
 * LvmClient lvm = LvmClient.on(SshRunner.to(SshOptions.of("node1")));
 * lvm.lockStart("vg_cluster");
 * lvm.activate(LvName.of("vg_cluster", "images"), Activation.SHARED);
 * }</pre>
 *
 * <p>Immutable; safe for use by several threads. Every method throws {@link LvmException} when the tool fails, {@link
 * io.quorate.core.diagnostic.ParseException} when its answer is not understood, and {@link IllegalArgumentException} for
 * names that LVM does not take. Those with evidence throw {@link LvmRefusedException}, before anything is changed, when
 * their guard finds something.
 */
public final class LvmClient {
  private final LvmCalls calls;

  private LvmClient(CommandRunner runner) {
    calls = new LvmCalls(runner);
  }

  /** A client for the host of a runner; it runs nothing yet. */
  public static LvmClient on(CommandRunner runner) {
    return new LvmClient(runner);
  }

  /** The host's name. */
  public String host() {
    return calls.runner().host();
  }

  /** The release of the tools. */
  public ToolVersion version() {
    return calls.answer(ReportCommands.version());
  }

  /** What all files of the configuration say together. */
  public LvmConfig config() {
    return calls.answer(LvmConfigCommands.merged());
  }

  /** The volume groups; its log has what could not be read. */
  public LvmReport volumeGroups() {
    return calls.answer(ReportCommands.volumeGroups(ReportScope.everything()));
  }

  /** The physical volumes; its log has what could not be read. */
  public LvmReport physicalVolumes() {
    return calls.answer(ReportCommands.physicalVolumes(ReportScope.everything()));
  }

  /** The logical volumes; its log has what could not be read. */
  public LvmReport logicalVolumes() {
    return calls.answer(ReportCommands.logicalVolumes(ReportScope.everything()));
  }

  /** Volume groups with all that is in them; its log has what could not be read. */
  public LvmReport report(ReportScope scope) {
    return calls.answer(ReportCommands.full(scope));
  }

  /** A volume group; empty when this host does not see it. */
  public Optional<VgReport> volumeGroup(String name) {
    return calls.answer(ReportCommands.volumeGroups(ReportScope.of(name))).volumeGroups().stream()
        .findFirst();
  }

  /** A logical volume; empty when this host does not see it. */
  public Optional<LvReport> logicalVolume(LvName name) {
    return calls
        .answer(ReportCommands.logicalVolumes(ReportScope.of(name.toString())))
        .logicalVolumes()
        .stream()
        .findFirst();
  }

  /** The locks that lvmlockd holds. */
  public LockdInfo locks() {
    return calls.answer(LvmlockctlCommands.info());
  }

  /** Makes a device a physical volume; with force refused on one that is in use, unless there is a reason. */
  public void createPhysicalVolume(String device, PvCreateOptions options, LvmEvidence evidence) {
    if (options.force()) {
      check("pvcreate --force", guards(evidence).overwrite(device));
    }
    calls.change(PvCommands.create(device, options), evidence);
  }

  /** Takes the label off a device; refused while a volume group has it, unless there is a reason. */
  public void removePhysicalVolume(String device, LvmEvidence evidence) {
    check("pvremove", guards(evidence).overwrite(device));
    calls.change(PvCommands.remove(device, evidence.reason().isPresent()), evidence);
  }

  /** Makes a physical volume as large as its device. */
  public void resizePhysicalVolume(String device) {
    calls.answer(PvCommands.resize(device, Optional.empty()));
  }

  /** Creates a volume group. */
  public void createVolumeGroup(String vg, List<String> devices, VgCreateOptions options) {
    calls.answer(VgCommands.create(vg, devices, options));
  }

  /** Adds devices to a volume group. */
  public void extendVolumeGroup(String vg, String... devices) {
    calls.answer(VgCommands.extend(vg, Arrays.asList(devices)));
  }

  /** Takes devices out of a volume group; refused while logical volumes use them. */
  public void reduceVolumeGroup(String vg, String... devices) {
    List<String> all = Arrays.asList(devices);
    check("vgreduce", guards(LvmEvidence.none()).reduceVolumeGroup(vg, all));
    calls.answer(VgCommands.reduce(vg, all));
  }

  /** Forgets missing devices, with the logical volumes that used them; refused without a reason. */
  public void removeMissing(String vg, LvmEvidence evidence) {
    check("vgreduce --removemissing", guards(evidence).removeMissing(vg));
    calls.change(VgCommands.removeMissing(vg, true), evidence);
  }

  /** Removes a volume group; refused while it has logical volumes or misses devices, unless there is a reason. */
  public void removeVolumeGroup(String vg, LvmEvidence evidence) {
    check("vgremove", guards(evidence).removeVolumeGroup(vg));
    calls.change(VgCommands.remove(vg, evidence.reason().isPresent()), evidence);
  }

  /** Begins to lock a shared volume group on this host. */
  public void lockStart(String vg) {
    calls.answer(VgCommands.lockStart(vg));
  }

  /** Stops to lock a shared volume group on this host; LVM refuses while logical volumes of it are active. */
  public void lockStop(String vg) {
    calls.answer(VgCommands.lockStop(vg));
  }

  /** Changes who locks a volume group; refused while logical volumes are active, and with force without a reason. */
  public void lockType(String vg, String type, boolean force, LvmEvidence evidence) {
    check("vgchange --lock-type", guards(evidence).lockType(vg, type, force));
    calls.change(VgCommands.lockType(vg, type, force), evidence);
  }

  /** Puts all logical volumes of a volume group into use, or takes them out of it. */
  public void activate(String vg, Activation activation) {
    calls.answer(VgCommands.activate(vg, activation));
  }

  /** Puts a logical volume into use, or takes it out of it. */
  public void activate(LvName lv, Activation activation) {
    calls.answer(LvCommands.activate(lv, activation));
  }

  /** Creates a logical volume. */
  public void createLogicalVolume(LvName lv, Extents extents, LvCreateOptions options) {
    calls.answer(LvCommands.create(lv, extents, options));
  }

  /** Makes a copy of a moment. */
  public void snapshot(LvName origin, String name, Extents extents) {
    calls.answer(LvCommands.snapshot(origin, name, extents));
  }

  /** Makes a logical volume larger. */
  public void extendLogicalVolume(LvName lv, Extents extents) {
    calls.answer(LvCommands.extend(lv, extents, List.of()));
  }

  /** Cuts the end off a logical volume; refused without a reason, and while it is open. */
  public void reduceLogicalVolume(LvName lv, LvmSize size, LvmEvidence evidence) {
    check("lvreduce", guards(evidence).reduceLogicalVolume(lv, Optional.of(size.bytes())));
    calls.change(LvCommands.reduce(lv, Extents.size(size)), evidence);
  }

  /** Removes a logical volume; refused while it is open; while it is active or others depend on it, unless for a reason. */
  public void removeLogicalVolume(LvName lv, LvmEvidence evidence) {
    check("lvremove", guards(evidence).removeLogicalVolume(lv));
    calls.change(LvCommands.remove(lv), evidence);
  }

  /** Writes the metadata of a volume group into a file of the host. */
  public void backup(String vg, String file) {
    calls.answer(VgCommands.backup(vg, file));
  }

  private LvmGuards guards(LvmEvidence evidence) {
    return new LvmGuards(calls, evidence);
  }

  private static void check(String what, Report report) {
    if (!report.isClean()) {
      throw new LvmRefusedException(what, report);
    }
  }
}
