package io.quorate.lvm.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import io.quorate.testkit.ParserContract;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Example;

/** Recorded {@code lvmlockctl --info}. */
class LvmlockctlInfoContractTest extends ParserContract<LockdInfo> {
  @Override
  protected Parser<LockdInfo> parser() {
    return LvmlockctlParsers.INFO;
  }

  @Override
  protected List<Source> fixtures() {
    return List.of(GoldenFiles.source(Path.of("src/test/resources/lvmlockctl/2.03.16/info.txt")));
  }

  @Example
  void locksAreTyped() {
    LockdInfo info = parser().parse(fixtures().get(0)).orThrow();
    LockdVg vg = info.volumeGroup("vg_lock").orElseThrow();
    assertThat(vg.lockType()).isEqualTo("dlm");
    assertThat(vg.lockspace()).isEqualTo("lvm_vg_lock");
    assertThat(vg.logicalVolume("WE1gk7-0bqR-PJmI-2AFh-c8oJ-S1cc-9PjVCM").map(LockdLock::mode))
        .contains(LockdLock.Mode.SH);
    assertThat(vg.logicalVolume("drlISE-k7HC-kL5P-ORWm-z0zF-dtFG-F9vVTy").map(LockdLock::mode))
        .contains(LockdLock.Mode.EX);
    assertThat(info.globalLock().flatMap(LockdLock::version)).contains(2L);
    assertThat(info.volumeGroup("vg_idle").orElseThrow().locks()).hasSize(1);
    assertThat(info.volumeGroup("other")).isEmpty();
  }

  @Example
  void waitingCommandsAndWorkAreTold() {
    LockdInfo info =
        parser()
            .parse(
                "VG vg0 lock_type=sanlock U\nLS sanlock lvm_vg0 host_id=7\nOP stop pid 5 (vgchange)\n"
                    + "LK VG sh pid 12 (lvs)\nLW LV ex UUID pid 13 (lvchange)\n")
            .orThrow();
    LockdVg vg = info.volumeGroups().get(0);
    assertThat(vg.lockArguments()).containsExactly("host_id=7");
    assertThat(vg.operations()).containsExactly("stop pid 5 (vgchange)");
    assertThat(vg.locks().get(0).client()).isEqualTo("pid 12 (lvs)");
    LockdLock waiting = vg.locks().get(1);
    assertThat(waiting.waiting()).isTrue();
    assertThat(waiting.uuid()).isEqualTo("UUID");
    assertThat(waiting.client()).isEqualTo("pid 13 (lvchange)");
  }

  @Example
  void otherLinesAreErrors() {
    assertThat(parser().parse("LK VG un ver 0\n").diagnostics().get(0).code()).isEqualTo("LVM030");
    assertThat(parser().parse("VG a lock_type=dlm U\nXX\n").hasErrors()).isTrue();
  }
}
