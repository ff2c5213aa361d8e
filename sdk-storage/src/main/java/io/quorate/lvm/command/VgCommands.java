package io.quorate.lvm.command;

import io.quorate.core.exec.ToolCall;
import java.util.List;

/** The commands for volume groups. */
public final class VgCommands {
  private VgCommands() {}

  /**
   * {@code vgcreate}.
   *
   * @param devices at least one; what is no physical volume becomes one
   * @throws IllegalArgumentException when there is no device
   */
  public static ToolCall<String> create(String vg, List<String> devices, VgCreateOptions options) {
    return LvmTool.change(
        "vgcreate",
        new Arguments().words(options.words()).word(LvmNames.vg(vg)).words(devices(devices)));
  }

  /** {@code vgextend}: adds devices. */
  public static ToolCall<String> extend(String vg, List<String> devices) {
    return LvmTool.change(
        "vgextend", new Arguments().word(LvmNames.vg(vg)).words(devices(devices)));
  }

  /** {@code vgreduce}: takes devices out that no logical volume uses. */
  public static ToolCall<String> reduce(String vg, List<String> devices) {
    return LvmTool.change(
        "vgreduce", new Arguments().word(LvmNames.vg(vg)).words(devices(devices)));
  }

  /**
   * {@code vgreduce --removemissing}: forgets devices that are missing.
   *
   * @param force also logical volumes that used them
   */
  public static ToolCall<String> removeMissing(String vg, boolean force) {
    return LvmTool.change(
        "vgreduce",
        new Arguments().word("--removemissing").flag("--force", force).word(LvmNames.vg(vg)));
  }

  /**
   * {@code vgremove}.
   *
   * @param force its logical volumes too
   */
  public static ToolCall<String> remove(String vg, boolean force) {
    return LvmTool.change(
        "vgremove",
        new Arguments().flag("--force", force).flag("--yes", force).word(LvmNames.vg(vg)));
  }

  /** {@code vgrename}. */
  public static ToolCall<String> rename(String vg, String name) {
    return LvmTool.change(
        "vgrename", new Arguments().word(LvmNames.vg(vg)).word(LvmNames.vg(name)));
  }

  /** {@code vgchange --activate}: all logical volumes of it. */
  public static ToolCall<String> activate(String vg, Activation activation) {
    return LvmTool.change(
        "vgchange", new Arguments().word("--activate=" + activation.word()).word(LvmNames.vg(vg)));
  }

  /** {@code vgchange --lock-start}: begins to lock a shared volume group on this host, and waits until it can. */
  public static ToolCall<String> lockStart(String vg) {
    return LvmTool.change("vgchange", new Arguments().word("--lock-start").word(LvmNames.vg(vg)));
  }

  /** {@code vgchange --lock-stop}: stops to lock it; fails while logical volumes are active. */
  public static ToolCall<String> lockStop(String vg) {
    return LvmTool.change("vgchange", new Arguments().word("--lock-stop").word(LvmNames.vg(vg)));
  }

  /**
   * {@code vgchange --lock-type}: changes who locks it.
   *
   * @param type {@code none}, {@code dlm} or {@code sanlock}
   * @param force without asking the one who locked it: the way from clvmd to lvmlockd, and out of a lost lock manager
   */
  public static ToolCall<String> lockType(String vg, String type, boolean force) {
    if (!List.of("none", "dlm", "sanlock").contains(type)) {
      throw new IllegalArgumentException("no type of locks: '" + type + "'");
    }
    return LvmTool.change(
        "vgchange",
        new Arguments()
            .word("--lock-type=" + type)
            .flag("--lock-opt=force", force)
            .flag("--yes", force)
            .word(LvmNames.vg(vg)));
  }

  /** {@code vgchange --addtag}. */
  public static ToolCall<String> addTag(String vg, String tag) {
    return LvmTool.change(
        "vgchange", new Arguments().word("--addtag=" + LvmNames.tag(tag)).word(LvmNames.vg(vg)));
  }

  /** {@code vgcfgbackup --file}: writes the metadata into a file. */
  public static ToolCall<String> backup(String vg, String file) {
    return LvmTool.change(
        "vgcfgbackup", new Arguments().word("--file=" + file).word(LvmNames.vg(vg)));
  }

  /**
   * {@code vgcfgrestore --file --test}: whether LVM would take the metadata of a file; changes nothing.
   *
   * @param force also with thin volumes in it
   */
  public static ToolCall<String> testRestore(String vg, String file, boolean force) {
    return restore(vg, file, force, true);
  }

  /**
   * {@code vgcfgrestore --file}: writes the metadata of a file to the physical volumes.
   *
   * @param force also with thin volumes in it, whose pools may not match then
   */
  public static ToolCall<String> restore(String vg, String file, boolean force) {
    return restore(vg, file, force, false);
  }

  private static ToolCall<String> restore(String vg, String file, boolean force, boolean test) {
    return LvmTool.change(
        "vgcfgrestore",
        new Arguments()
            .flag("--test", test)
            .flag("--force", force)
            .flag("--yes", force)
            .word("--file=" + file)
            .word(LvmNames.vg(vg)));
  }

  private static List<String> devices(List<String> devices) {
    if (devices.isEmpty()) {
      throw new IllegalArgumentException("a device is needed");
    }
    return devices.stream().map(LvmNames::device).toList();
  }
}
