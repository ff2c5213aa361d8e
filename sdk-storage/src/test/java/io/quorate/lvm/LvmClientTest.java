package io.quorate.lvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.exec.CommandResult;
import io.quorate.lvm.command.Activation;
import io.quorate.lvm.command.Extents;
import io.quorate.lvm.command.LockdFailure;
import io.quorate.lvm.command.LvCreateOptions;
import io.quorate.lvm.command.LvName;
import io.quorate.lvm.command.LvmExit;
import io.quorate.lvm.command.PvCreateOptions;
import io.quorate.lvm.value.LvmSize;
import io.quorate.testkit.ScriptedRunner;
import java.util.List;
import org.junit.jupiter.api.Test;

class LvmClientTest {
  private static final LvName LV = LvName.of("vg0", "data");
  private static final LvmEvidence REASON = LvmEvidence.because("the guest was moved away");

  private static String lv(String fields) {
    return "{\"report\":[{\"lv\":[{\"lv_name\":\"data\", \"vg_name\":\"vg0\"" + fields + "}]}]}";
  }

  private static ScriptedRunner.Expectation lvs(ScriptedRunner runner) {
    return lvs(runner, "vg0/data");
  }

  private static ScriptedRunner.Expectation lvs(ScriptedRunner runner, String target) {
    return runner.expect(
        "lvs",
        "--reportformat=json",
        "--units=b",
        "--config=log/report_command_log=1",
        "--options=lv_all,vg_name",
        target);
  }

  private static ScriptedRunner.Expectation vgs(ScriptedRunner runner) {
    return runner.expect(
        "vgs",
        "--reportformat=json",
        "--units=b",
        "--config=log/report_command_log=1",
        "--options=vg_all",
        "vg0");
  }

  private static ScriptedRunner.Expectation pvs(ScriptedRunner runner) {
    return runner.expect(
        "pvs",
        "--reportformat=json",
        "--units=b",
        "--config=log/report_command_log=1",
        "--options=pv_all,vg_name");
  }

  private static List<String> refused(Runnable action) {
    try {
      action.run();
    } catch (LvmRefusedException e) {
      assertThat(e).hasMessageContaining("is refused");
      return e.report().diagnostics().stream().map(Diagnostic::code).toList();
    }
    return List.of();
  }

  @Test
  void aVolumeThatIsNotInUseIsRemoved() {
    try (ScriptedRunner runner = ScriptedRunner.on("node1")) {
      lvs(runner).gives(lv(", \"lv_attr\":\"-wi-------\", \"lv_active\":\"\""));
      runner.expect("lvremove", "--yes", "vg0/data");
      LvmClient.on(runner).removeLogicalVolume(LV, LvmEvidence.none());
    }
  }

  @Test
  void aVolumeInUseIsNot() {
    try (ScriptedRunner runner = ScriptedRunner.on("node1")) {
      String open = lv(", \"lv_attr\":\"-wi-ao----\", \"lv_active\":\"active\"");
      lvs(runner).gives(open);
      lvs(runner).gives(open);
      LvmClient lvm = LvmClient.on(runner);
      assertThat(refused(() -> lvm.removeLogicalVolume(LV, LvmEvidence.none())))
          .containsExactly("LVM201", "LVM202");
      assertThat(refused(() -> lvm.removeLogicalVolume(LV, REASON))).containsExactly("LVM201");
    }
  }

  @Test
  void aVolumeThatOthersDependOnIsRemovedForAReason() {
    try (ScriptedRunner runner = ScriptedRunner.on("node1")) {
      String origin =
          lv(", \"lv_attr\":\"owi-------\", \"lv_active\":\"\", \"lv_descendants\":\"s1,s2\"");
      lvs(runner).gives(origin);
      LvmClient lvm = LvmClient.on(runner);
      assertThat(refused(() -> lvm.removeLogicalVolume(LV, LvmEvidence.none())))
          .containsExactly("LVM203");
      lvs(runner).gives(origin);
      runner.expect("lvremove", "--yes", "vg0/data");
      lvm.removeLogicalVolume(LV, REASON);
      assertThat(runner.commands().get(2).description()).isEqualTo("the guest was moved away");
    }
  }

  @Test
  void whatTheHostDoesNotSeeIsNotRemoved() {
    try (ScriptedRunner runner = ScriptedRunner.on("node1")) {
      lvs(runner).gives(CommandResult.of(5, "{\"report\":[{\"lv\":[]}]}", "not found"));
      LvmClient lvm = LvmClient.on(runner);
      assertThat(refused(() -> lvm.removeLogicalVolume(LV, REASON))).containsExactly("LVM210");
    }
  }

  @Test
  void aVolumeIsMadeSmallerForAReason() {
    try (ScriptedRunner runner = ScriptedRunner.on("node1")) {
      String closed = lv(", \"lv_attr\":\"-wi-a-----\", \"lv_size\":\"1073741824B\"");
      LvmClient lvm = LvmClient.on(runner);
      lvs(runner).gives(closed);
      assertThat(
              refused(
                  () -> lvm.reduceLogicalVolume(LV, LvmSize.ofBytes(1 << 20), LvmEvidence.none())))
          .containsExactly("LVM204");
      lvs(runner).gives(closed);
      assertThat(refused(() -> lvm.reduceLogicalVolume(LV, LvmSize.ofBytes(2L << 30), REASON)))
          .containsExactly("LVM204");
      lvs(runner).gives(closed);
      runner.expect("lvreduce", "--force", "--yes", "--size=1048576b", "vg0/data");
      lvm.reduceLogicalVolume(LV, LvmSize.ofBytes(1 << 20), REASON);
    }
  }

  @Test
  void aVolumeGroupWithVolumesIsRemovedForAReason() {
    try (ScriptedRunner runner = ScriptedRunner.on("node1")) {
      String vg = "{\"report\":[{\"vg\":[{\"vg_name\":\"vg0\", \"vg_missing_pv_count\":\"0\"}]}]}";
      LvmClient lvm = LvmClient.on(runner);
      vgs(runner).gives(vg);
      lvs(runner, "vg0").gives(lv(", \"lv_attr\":\"-wi-------\""));
      assertThat(refused(() -> lvm.removeVolumeGroup("vg0", LvmEvidence.none())))
          .containsExactly("LVM205");
      vgs(runner).gives(vg);
      lvs(runner, "vg0").gives("{\"report\":[{\"lv\":[]}]}");
      runner.expect("vgremove", "vg0");
      lvm.removeVolumeGroup("vg0", LvmEvidence.none());
    }
  }

  @Test
  void aDeviceInUseStaysInItsVolumeGroup() {
    try (ScriptedRunner runner = ScriptedRunner.on("node1")) {
      String vg = "{\"report\":[{\"vg\":[{\"vg_name\":\"vg0\"}]}]}";
      String pv =
          "{\"report\":[{\"pv\":[{\"pv_name\":\"/dev/sdb\", \"vg_name\":\"vg0\","
              + " \"pv_pe_alloc_count\":\"7\"}]}]}";
      LvmClient lvm = LvmClient.on(runner);
      vgs(runner).gives(vg);
      pvs(runner).gives(pv);
      assertThat(refused(() -> lvm.reduceVolumeGroup("vg0", "/dev/sdb", "/dev/sdc")))
          .containsExactly("LVM206", "LVM210");
      vgs(runner).gives(vg);
      pvs(runner).gives(pv.replace("\"7\"", "\"0\""));
      runner.expect("vgreduce", "vg0", "/dev/sdb");
      lvm.reduceVolumeGroup("vg0", "/dev/sdb");
    }
  }

  @Test
  void missingDevicesAreForgottenForAReason() {
    try (ScriptedRunner runner = ScriptedRunner.on("node1")) {
      LvmClient lvm = LvmClient.on(runner);
      String vg = "{\"report\":[{\"vg\":[{\"vg_name\":\"vg0\", \"vg_missing_pv_count\":\"1\"}]}]}";
      vgs(runner).gives(vg);
      assertThat(refused(() -> lvm.removeMissing("vg0", LvmEvidence.none())))
          .containsExactly("LVM208");
      vgs(runner).gives(vg.replace("\"1\"", "\"0\""));
      assertThat(refused(() -> lvm.removeMissing("vg0", REASON))).containsExactly("LVM208");
      vgs(runner).gives(vg);
      runner.expect("vgreduce", "--removemissing", "--force", "vg0");
      lvm.removeMissing("vg0", REASON);
    }
  }

  @Test
  void aDeviceOfAVolumeGroupIsNotOverwritten() {
    try (ScriptedRunner runner = ScriptedRunner.on("node1")) {
      LvmClient lvm = LvmClient.on(runner);
      PvCreateOptions force = PvCreateOptions.builder().force(true).build();
      String used =
          "{\"report\":[{\"pv\":[{\"pv_name\":\"/dev/sdb\", \"pv_uuid\":\"U\", \"vg_name\":\"vg0\"}]}]}";
      pvs(runner).gives(used);
      assertThat(refused(() -> lvm.createPhysicalVolume("/dev/sdb", force, LvmEvidence.none())))
          .containsExactly("LVM206");
      pvs(runner).gives("{\"report\":[{\"pv\":[]}]}");
      assertThat(refused(() -> lvm.createPhysicalVolume("/dev/sdc", force, LvmEvidence.none())))
          .containsExactly("LVM207");
      pvs(runner).gives(used);
      assertThat(refused(() -> lvm.removePhysicalVolume("/dev/sdb", LvmEvidence.none())))
          .containsExactly("LVM206");
      runner.expect("pvcreate", "/dev/sdd");
      lvm.createPhysicalVolume("/dev/sdd", PvCreateOptions.none(), LvmEvidence.none());
    }
  }

  @Test
  void theLockTypeOfAnActiveVolumeGroupStays() {
    try (ScriptedRunner runner = ScriptedRunner.on("node1")) {
      LvmClient lvm = LvmClient.on(runner);
      runner
          .expect(
              "lvs",
              "--reportformat=json",
              "--units=b",
              "--config=log/report_command_log=1",
              "--options=lv_all,vg_name",
              "--foreign",
              "--shared",
              "vg0")
          .gives(lv(", \"lv_active\":\"active\""));
      assertThat(refused(() -> lvm.lockType("vg0", "none", true, LvmEvidence.none())))
          .containsExactly("LVM209", "LVM202");
    }
  }

  @Test
  void aFailureOfLvmlockdIsAValue() {
    try (ScriptedRunner runner = ScriptedRunner.on("node1")) {
      runner
          .expect("lvchange", "--activate=sy", "vg0/data")
          .fails(5, "  VG vg0 lock failed: error -210\n");
      assertThatThrownBy(() -> LvmClient.on(runner).activate(LV, Activation.SHARED))
          .isInstanceOfSatisfying(
              LvmException.class,
              e -> {
                assertThat(e.exit()).contains(LvmExit.FAILED);
                assertThat(e.lockFailures()).containsExactly(LockdFailure.NO_LOCKSPACE);
                assertThat(e).hasMessageContaining("vgchange --lock-start");
              });
    }
  }

  @Test
  void whatNeedsNoGuardIsRun() {
    try (ScriptedRunner runner = ScriptedRunner.on("node1")) {
      LvmClient lvm = LvmClient.on(runner);
      runner.expect("vgchange", "--lock-start", "vg0");
      lvm.lockStart("vg0");
      runner.expect("vgchange", "--activate=ey", "vg0");
      lvm.activate("vg0", Activation.EXCLUSIVE);
      runner.expect("lvcreate", "--name=data", "--extents=100%FREE", "vg0");
      lvm.createLogicalVolume(LV, Extents.ofFree(100), LvCreateOptions.none());
      runner.expect("vgchange", "--lock-stop", "vg0");
      lvm.lockStop("vg0");
    }
  }
}
