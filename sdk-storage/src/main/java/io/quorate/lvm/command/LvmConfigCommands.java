package io.quorate.lvm.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.lvm.format.LvmFormats;
import io.quorate.lvm.model.LvmConfig;
import java.util.List;

/** {@code lvmconfig}; lvmconfig(8). */
public final class LvmConfigCommands {
  private LvmConfigCommands() {}

  /** {@code lvmconfig --mergedconfig}: what all files and the host's tags say together. */
  public static ToolCall<LvmConfig> merged() {
    return config("--mergedconfig");
  }

  /** {@code lvmconfig --typeconfig full --mergedconfig}: the same, with defaults for what is not set. */
  public static ToolCall<LvmConfig> full() {
    return config("--typeconfig=full", "--mergedconfig");
  }

  /** {@code lvmconfig --validate}: exit code 0 when the configuration is valid. */
  public static ToolCall<String> validate() {
    return ToolCall.text(LvmTool.command("lvmconfig", List.of("--validate")))
        .withName("lvmconfig --validate");
  }

  private static ToolCall<LvmConfig> config(String... options) {
    return ToolCall.of(LvmTool.command("lvmconfig", List.of(options)), LvmFormats.CONFIG);
  }
}
