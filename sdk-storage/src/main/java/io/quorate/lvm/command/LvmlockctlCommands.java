package io.quorate.lvm.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.lvm.status.LockdInfo;
import io.quorate.lvm.status.LockdLog;
import io.quorate.lvm.status.LvmlockctlParsers;
import java.util.List;

/** {@code lvmlockctl}; lvmlockctl(8). */
public final class LvmlockctlCommands {
  private LvmlockctlCommands() {}

  /** {@code lvmlockctl --info}: the locks that lvmlockd holds. */
  public static ToolCall<LockdInfo> info() {
    return ToolCall.of(LvmTool.command("lvmlockctl", List.of("--info")), LvmlockctlParsers.INFO)
        .withName("lvmlockctl --info");
  }

  /** {@code lvmlockctl --dump}: the log that lvmlockd keeps. */
  public static ToolCall<LockdLog> dump() {
    return ToolCall.of(LvmTool.command("lvmlockctl", List.of("--dump")), LvmlockctlParsers.DUMP)
        .withName("lvmlockctl --dump");
  }

  /** {@code lvmlockctl --drop}: forgets the locks of a volume group whose storage was lost, when nothing uses it. */
  public static ToolCall<String> drop(String vg) {
    return LvmTool.change("lvmlockctl", new Arguments().word("--drop").word(LvmNames.vg(vg)));
  }

  /** {@code lvmlockctl --stop-lockspaces}: stops all lockspaces that nothing uses. */
  public static ToolCall<String> stopLockspaces() {
    return LvmTool.change("lvmlockctl", new Arguments().word("--stop-lockspaces"));
  }
}
