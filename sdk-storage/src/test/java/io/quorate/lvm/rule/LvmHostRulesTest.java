package io.quorate.lvm.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.lvm.format.LvmFormats;
import io.quorate.lvm.report.LvmReport;
import io.quorate.lvm.report.LvmReports;
import io.quorate.lvm.status.LockdInfo;
import io.quorate.lvm.status.LvmlockctlParsers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LvmHostRulesTest {
  private static final String SHARED =
      "{\"report\":[{\"vg\":[{\"vg_name\":\"vg0\", \"vg_attr\":\"wz--ns\", \"vg_shared\":\"shared\"}]}]}";

  private static List<String> codes(String config, String report, Optional<String> locks) {
    LvmReport parsed = LvmReports.JSON.parse(report).orThrow();
    Optional<LockdInfo> info = locks.map(text -> LvmlockctlParsers.INFO.parse(text).orThrow());
    LvmHost host = new LvmHost(LvmFormats.CONFIG.parse(config).value(), parsed, info);
    return LvmRules.host(LvmAssumptions.defaults()).check(host).diagnostics().stream()
        .map(Diagnostic::code)
        .toList();
  }

  @Test
  void aSharedVolumeGroupNeedsLvmlockd() {
    assertThat(codes("", SHARED, Optional.empty())).containsExactly("LVM141");
    String local = "{\"report\":[{\"vg\":[{\"vg_name\":\"vg0\", \"vg_attr\":\"wz--n-\"}]}]}";
    assertThat(codes("", local, Optional.empty())).isEmpty();
  }

  @Test
  void aSharedVolumeGroupNeedsItsLockspace() {
    String config = "global { use_lvmlockd = 1 }";
    assertThat(codes(config, SHARED, Optional.empty())).containsExactly("LVM142");
    assertThat(codes(config, SHARED, Optional.of("VG vg_uuid= lock_type= \nLS  lvm_global\n")))
        .containsExactly("LVM142");
    String started = "VG vg0 lock_type=dlm AAAAAA\nLS dlm lvm_vg0\nLK VG un ver 0\n";
    assertThat(codes(config, SHARED, Optional.of(started))).isEmpty();
  }

  @Test
  void noPhysicalVolumeIsThereTwice() {
    String pvs =
        "{\"report\":[{\"pv\":[{\"pv_name\":\"/dev/sdb1\", \"pv_uuid\":\"U\", \"pv_attr\":\"d--\"},"
            + "{\"pv_name\":\"/dev/drbd0\", \"pv_uuid\":\"U\", \"pv_attr\":\"a--\"}]}]}";
    assertThat(codes("", pvs, Optional.empty())).containsExactly("LVM143");
  }

  @Test
  void noVolumeGroupIsClustered() {
    String vgs = "{\"report\":[{\"vg\":[{\"vg_name\":\"vg0\", \"vg_attr\":\"wz--nc\"}]}]}";
    assertThat(codes("", vgs, Optional.empty())).containsExactly("LVM144");
    String skipped =
        "{\"report\":[{\"vg\":[]}],\"log\":[{\"log_type\":\"error\", \"log_object_name\":\"vg0\","
            + " \"log_message\":\"WARNING: Skipping clustered VG vg0.\"}]}";
    assertThat(codes("", skipped, Optional.empty())).containsExactly("LVM144");
  }
}
