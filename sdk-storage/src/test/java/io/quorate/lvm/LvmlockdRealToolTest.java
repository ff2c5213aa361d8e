package io.quorate.lvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.ShellQuote;
import io.quorate.core.exec.ToolCall;
import io.quorate.lvm.command.Activation;
import io.quorate.lvm.command.LvCommands;
import io.quorate.lvm.command.LvName;
import io.quorate.lvm.command.LvmlockctlCommands;
import io.quorate.lvm.command.ReportCommands;
import io.quorate.lvm.command.ReportScope;
import io.quorate.lvm.command.VgCommands;
import io.quorate.lvm.command.VgCreateOptions;
import io.quorate.lvm.format.LvmFormats;
import io.quorate.lvm.model.VgMetadata;
import io.quorate.lvm.report.LvReport;
import io.quorate.lvm.report.LvmReport;
import io.quorate.lvm.report.VgReport;
import io.quorate.lvm.status.LockdInfo;
import io.quorate.lvm.status.LockdLock;
import io.quorate.lvm.status.LockdLog;
import io.quorate.lvm.status.LockdVg;
import io.quorate.testkit.RealTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** lvmlockd in its test mode, which needs no DLM, with {@code /run/lvm} of its own. */
class LvmlockdRealToolTest {
  private static final LvName FIRST = LvName.of("vg_lock", "first");
  private static final LvName SECOND = LvName.of("vg_lock", "second");

  @TempDir Path folder;

  @Test
  void locksAreWhatWasAskedFor() throws Exception {
    RealTool.require("lvmlockd");
    RealTool.require("lvmlockctl");
    RealTool.require("unshare");
    try (LvmSandbox lvm = LvmSandbox.withDevices(folder, 1, 128L << 20)) {
      String device = lvm.devices().get(0);
      Path backup = folder.resolve("backup.vg");
      List<ToolCall<?>> calls = new ArrayList<>();
      calls.add(VgCommands.create("vg_lock", List.of(device), VgCreateOptions.shared()));
      calls.add(new RawCall("lvcreate -an -Wn -Zn -y -n first -L 16M vg_lock").call());
      calls.add(new RawCall("lvcreate -an -Wn -Zn -y -n second -L 8M vg_lock").call());
      calls.add(VgCommands.lockStart("vg_lock"));
      calls.add(LvCommands.activate(FIRST, Activation.SHARED));
      calls.add(LvCommands.activate(SECOND, Activation.EXCLUSIVE));
      calls.add(LvmlockctlCommands.info());
      calls.add(LvmlockctlCommands.dump());
      calls.add(ReportCommands.volumeGroups(ReportScope.everything()));
      calls.add(ReportCommands.logicalVolumes(ReportScope.of("vg_lock")));
      calls.add(VgCommands.backup("vg_lock", backup.toString()));
      calls.add(VgCommands.lockStop("vg_lock"));
      List<CommandResult> results = run(lvm, device, calls);

      for (int i = 0; i < results.size() - 1; i++) {
        assertThat(results.get(i).exitCode())
            .as(calls.get(i).command() + " " + results.get(i))
            .isZero();
      }
      LockdInfo info = (LockdInfo) calls.get(6).read("host", results.get(6)).orThrow();
      LockdVg locks = info.volumeGroup("vg_lock").orElseThrow();
      LockdLog log = (LockdLog) calls.get(7).read("host", results.get(7)).orThrow();
      assertThat(log.lines()).isNotEmpty();
      LvmReport vgs = (LvmReport) calls.get(8).read("host", results.get(8)).orThrow();
      VgReport vg = vgs.volumeGroups().get(0);
      assertThat(vg.isShared()).contains(true);
      assertThat(vg.lockType()).contains("dlm");
      assertThat(locks.uuid()).isEqualTo(vg.uuid().orElseThrow());
      LvmReport lvs = (LvmReport) calls.get(9).read("host", results.get(9)).orThrow();
      assertThat(mode(lvs, locks, "first")).isEqualTo(LockdLock.Mode.SH);
      assertThat(mode(lvs, locks, "second")).isEqualTo(LockdLock.Mode.EX);
      VgMetadata metadata =
          LvmFormats.METADATA.open(backup).orThrow().value().volumeGroup("vg_lock").orElseThrow();
      assertThat(metadata.isShared()).isTrue();
      assertThat(metadata.lockArgs()).isEqualTo(vg.lockArgs());
      assertThat(metadata.freeExtents()).isEqualTo(vg.freeExtents().orElseThrow());
      assertThat(results.get(11).exitCode()).isEqualTo(5); // volumes are active
    }
  }

  private static LockdLock.Mode mode(LvmReport lvs, LockdVg locks, String name) {
    LvReport lv =
        lvs.logicalVolumes().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    return locks.logicalVolume(lv.uuid().orElseThrow()).orElseThrow().mode();
  }

  /** Words that no command of ours has. */
  private record RawCall(String words) {
    ToolCall<String> call() {
      return ToolCall.text(Command.of(List.of(words.split(" "))));
    }
  }

  /** Runs calls one after the other beside one lvmlockd, which ends with them. */
  private List<CommandResult> run(LvmSandbox lvm, String device, List<ToolCall<?>> calls)
      throws Exception {
    String settings =
        "devices { hints = \"none\" use_devicesfile = 0 filter = [ \"a|^"
            + device
            + "$|\", \"r|.*|\" ] } activation { monitoring = 0 udev_sync = 0 udev_rules = 0 }"
            + " backup { backup = 0 archive = 0 } global { use_lvmlockd = 1 locking_dir = \""
            + folder.resolve("lock")
            + "\" } log { report_command_log = 1 }";
    lvm.write("lvm.conf", settings);
    StringBuilder script =
        new StringBuilder(
            "mkdir -p /run/lvm && mount -t tmpfs tmpfs /run/lvm || exit 99\n"
                + "lvmlockd -T -f -g dlm > lockd.log 2>&1 &\nlockd=$!\n"
                + "for i in 1 2 3 4 5 6 7 8 9 10; do lvmlockctl -i > /dev/null 2>&1 && break; sleep 0.5; done\n");
    for (int i = 0; i < calls.size(); i++) {
      List<String> argv = new ArrayList<>(calls.get(i).command().argv());
      if (!argv.get(0).equals("lvmlockctl")) {
        argv.addAll(List.of("--driverloaded", "n"));
      }
      script.append(ShellQuote.quote(argv));
      script.append(" > out").append(i).append(" 2> err").append(i);
      script.append(" < /dev/null; echo $? > exit").append(i).append('\n');
    }
    script.append("kill -9 $lockd; wait $lockd 2> /dev/null; exit 0\n");
    Path file = lvm.write("script", "cd " + folder + "\n" + script);
    LvmSandbox.Ran ran =
        lvm.exec(List.of(RealTool.require("unshare").toString(), "-m", "/bin/sh", file.toString()));
    Assumptions.assumeTrue(ran.exit() == 0, "needs a mount namespace: " + ran.err());
    List<CommandResult> results = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      results.add(
          CommandResult.of(
              Integer.parseInt(Files.readString(folder.resolve("exit" + i)).strip()),
              Files.readString(folder.resolve("out" + i)),
              Files.readString(folder.resolve("err" + i))));
    }
    return results;
  }
}
