package io.quorate.lvm.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.lvm.value.LvmSize;
import java.util.List;

/** The commands for logical volumes. */
public final class LvCommands {
  private LvCommands() {}

  /** {@code lvcreate}. */
  public static ToolCall<String> create(LvName lv, Extents extents, LvCreateOptions options) {
    return LvmTool.change(
        "lvcreate",
        new Arguments()
            .word("--name=" + LvmNames.newLv(lv.lv()))
            .word(extents.word())
            .words(options.words())
            .word(lv.vg())
            .words(options.devices()));
  }

  /** {@code lvcreate --thinpool}: a thin volume in a pool of its volume group. */
  public static ToolCall<String> createThin(LvName lv, String pool, LvmSize virtualSize) {
    return LvmTool.change(
        "lvcreate",
        new Arguments()
            .word("--name=" + LvmNames.newLv(lv.lv()))
            .word("--virtualsize=" + virtualSize)
            .word("--thinpool=" + LvmNames.lv(pool))
            .word(lv.vg()));
  }

  /**
   * {@code lvcreate --snapshot}: a copy of a moment.
   *
   * @param name its name, in the volume group of the origin
   * @param extents the space for what changes
   */
  public static ToolCall<String> snapshot(LvName origin, String name, Extents extents) {
    return LvmTool.change(
        "lvcreate",
        new Arguments()
            .word("--snapshot")
            .word("--name=" + LvmNames.newLv(name))
            .word(extents.word())
            .word(origin.toString()));
  }

  /** {@code lvcreate --snapshot} of a thin volume, which needs no space of its own. */
  public static ToolCall<String> thinSnapshot(LvName origin, String name) {
    return LvmTool.change(
        "lvcreate",
        new Arguments()
            .word("--snapshot")
            .word("--name=" + LvmNames.newLv(name))
            .word(origin.toString()));
  }

  /**
   * {@code lvextend}.
   *
   * @param extents the new size, or {@link Extents#more} than now
   * @param devices where extents are taken; none for any
   */
  public static ToolCall<String> extend(LvName lv, Extents extents, List<String> devices) {
    return LvmTool.change(
        "lvextend",
        new Arguments()
            .word(extents.word())
            .word(lv.toString())
            .words(devices.stream().map(LvmNames::device).toList()));
  }

  /** {@code lvreduce --force}: cuts the end off, with what is there. */
  public static ToolCall<String> reduce(LvName lv, Extents extents) {
    return LvmTool.change(
        "lvreduce",
        new Arguments().word("--force").word("--yes").word(extents.word()).word(lv.toString()));
  }

  /** {@code lvremove --yes}. */
  public static ToolCall<String> remove(LvName lv) {
    return LvmTool.change("lvremove", new Arguments().word("--yes").word(lv.toString()));
  }

  /** {@code lvrename}. */
  public static ToolCall<String> rename(LvName lv, String name) {
    return LvmTool.change(
        "lvrename", new Arguments().word(lv.vg()).word(lv.lv()).word(LvmNames.newLv(name)));
  }

  /** {@code lvchange --activate}. */
  public static ToolCall<String> activate(LvName lv, Activation activation) {
    return LvmTool.change(
        "lvchange", new Arguments().word("--activate=" + activation.word()).word(lv.toString()));
  }

  /** {@code lvchange --refresh}: reads its metadata again, as other hosts need it after a change of a shared volume. */
  public static ToolCall<String> refresh(LvName lv) {
    return LvmTool.change("lvchange", new Arguments().word("--refresh").word(lv.toString()));
  }

  /** {@code lvchange --addtag}. */
  public static ToolCall<String> addTag(LvName lv, String tag) {
    return LvmTool.change(
        "lvchange", new Arguments().word("--addtag=" + LvmNames.tag(tag)).word(lv.toString()));
  }
}
