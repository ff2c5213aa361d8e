package io.quorate.lvm.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.lvm.value.LvmSize;
import java.util.Optional;

/** The commands for physical volumes. */
public final class PvCommands {
  private PvCommands() {}

  /** {@code pvcreate}: makes a device a physical volume. Without force it fails where it would ask. */
  public static ToolCall<String> create(String device, PvCreateOptions options) {
    return LvmTool.change(
        "pvcreate", new Arguments().words(options.words()).word(LvmNames.device(device)));
  }

  /**
   * {@code pvremove}: takes the label off a device.
   *
   * @param force also when a volume group uses it, or used it when its metadata were lost
   */
  public static ToolCall<String> remove(String device, boolean force) {
    return LvmTool.change(
        "pvremove",
        new Arguments()
            .flag("--force", force)
            .flag("--force", force)
            .flag("--yes", force)
            .word(LvmNames.device(device)));
  }

  /**
   * {@code pvresize}: makes a physical volume as large as its device, or another size.
   *
   * @param size another size; {@code --yes} goes with it, as the tool asks
   */
  public static ToolCall<String> resize(String device, Optional<LvmSize> size) {
    return LvmTool.change(
        "pvresize",
        new Arguments()
            .value("--setphysicalvolumesize", size)
            .flag("--yes", size.isPresent())
            .word(LvmNames.device(device)));
  }

  /**
   * {@code pvchange --allocatable}: whether new extents may be taken.
   *
   * @param allocatable whether they may
   */
  public static ToolCall<String> allocatable(String device, boolean allocatable) {
    return LvmTool.change(
        "pvchange",
        new Arguments()
            .word("--allocatable=" + (allocatable ? "y" : "n"))
            .word(LvmNames.device(device)));
  }

  /** {@code pvmove}: moves all extents to other physical volumes of the volume group; without a time limit. */
  public static ToolCall<String> move(String device, Optional<String> to) {
    Arguments arguments = new Arguments().word(LvmNames.device(device));
    to.map(LvmNames::device).ifPresent(arguments::word);
    ToolCall<String> call = LvmTool.change("pvmove", arguments);
    return call.withCommand(call.command().withoutTimeout());
  }
}
