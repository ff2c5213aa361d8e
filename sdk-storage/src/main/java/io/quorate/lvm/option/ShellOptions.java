package io.quorate.lvm.option;

import java.util.List;

/** The LVM shell: section {@code shell} of lvm.conf; {@code lvmconfig} of 2.03.16. */
public final class ShellOptions {
  /** {@code history_size}: lines that the LVM shell remembers. */
  public static final LvmOption<Long> HISTORY_SIZE =
      LvmOption.number("shell/history_size", "lines that the LVM shell remembers")
          .standard("100")
          .since("1.00.00");

  static final List<LvmOption<?>> ALL = List.of(HISTORY_SIZE);

  private ShellOptions() {}
}
