package io.quorate.lvm.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.ToolCall;
import io.quorate.lvm.LvmSandbox;
import io.quorate.lvm.LvmSandbox.Ran;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LvmCommandsTest {
  /** What LVM says of words that it does not take; exit code 3 has other reasons too. */
  private static final Pattern WRONG =
      Pattern.compile(
          "unrecognized option|Invalid argument|Error during parsing|matching syntax|not accept"
              + "|Couldn't read uuid|cannot be used with|No such command");

  @Test
  void wordsAreThoseOfTheManual() {
    LvmCalls.all()
        .forEach(
            (words, call) -> assertThat(String.join(" ", call.command().argv())).isEqualTo(words));
  }

  /** No volume group is there, so commands fail; but none for its words. */
  @Test
  void theToolKnowsEveryOption(@TempDir Path folder) {
    List<String> wrong = new ArrayList<>();
    try (LvmSandbox lvm = LvmSandbox.in(folder)) {
      for (ToolCall<?> call : LvmCalls.all().values()) {
        List<String> argv = new ArrayList<>(call.command().argv());
        if (argv.get(0).equals("lvmlockctl") || argv.contains("--clustered=y")) {
          continue; // needs lvmlockd; is for releases before 2.03
        }
        if (argv.get(0).equals("lvm")) {
          argv.remove(0);
        }
        argv.removeIf(word -> word.startsWith("--config="));
        Ran ran = lvm.run(argv.toArray(String[]::new));
        if (WRONG.matcher(ran.err()).find()) {
          wrong.add(argv + " " + ran);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aReportWithExitCode5IsAnAnswer() {
    String json = "{\"report\":[{\"vg\":[]}]}";
    assertThat(
            ReportCommands.volumeGroups(ReportScope.of("none"))
                .read("host", CommandResult.of(5, json, "not found"))
                .orThrow()
                .volumeGroups())
        .isEmpty();
  }

  @Test
  void theReleaseIsRead() {
    String said = "  LVM version:     2.02.176(2) (2017-11-03)\n  Library version: 1.02.145\n";
    assertThat(
            ReportCommands.version()
                .read("host", CommandResult.success(said))
                .orThrow()
                .isAtLeast("2.02.176"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-x", ".", "..", "a b", "a/b", "a;b"})
  void whatIsNoNameIsRefused(String name) {
    assertThatThrownBy(() -> VgCommands.lockStart(name))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LvName.of("vg0", name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesThatLvmKeepsAreNotGivenToNewVolumes() {
    assertThatThrownBy(
            () ->
                LvCommands.create(
                    LvName.of("vg0", "x_rimage"), Extents.count(1), LvCreateOptions.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("keeps");
    assertThatThrownBy(() -> VgCommands.create("vg0", List.of(), VgCreateOptions.none()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> VgCommands.lockType("vg0", "other", false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Extents.ofFree(101)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLogicalVolumeHasPaths() {
    LvName lv = LvName.parse("/dev/vg-0/lv-1");
    assertThat(lv.path()).isEqualTo("/dev/vg-0/lv-1");
    assertThat(lv.mapperPath()).isEqualTo("/dev/mapper/vg--0-lv--1");
    assertThat(lv).hasToString("vg-0/lv-1");
  }

  @Test
  void failuresOfLvmlockdHaveNames() {
    assertThat(LockdFailure.findAll("  VG vg0 lock failed: error -210\n"))
        .containsExactly(LockdFailure.NO_LOCKSPACE);
    assertThat(LockdFailure.findAll("  LV locked by other host: vg0/lv1 held by other host"))
        .containsExactly(LockdFailure.HELD);
    assertThat(LockdFailure.findAll("nothing")).isEmpty();
    assertThat(LvmExit.of(5)).contains(LvmExit.FAILED);
  }
}
