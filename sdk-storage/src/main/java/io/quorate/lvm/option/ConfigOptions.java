package io.quorate.lvm.option;

import java.util.List;

/** How LVM treats settings that it does not understand: section {@code config} of lvm.conf; {@code lvmconfig} of 2.03.16. */
public final class ConfigOptions {
  /** {@code checks}: report settings that LVM does not know, and values of a wrong type. */
  public static final LvmOption<Boolean> CHECKS =
      LvmOption.flag(
              "config/checks", "report settings that LVM does not know, and values of a wrong type")
          .standard("1")
          .since("2.02.99");

  /** {@code abort_on_errors}: end the command when a setting is wrong. */
  public static final LvmOption<Boolean> ABORT_ON_ERRORS =
      LvmOption.flag("config/abort_on_errors", "end the command when a setting is wrong")
          .standard("0")
          .since("2.02.99");

  /** {@code profile_dir}: directory of profiles. */
  public static final LvmOption<String> PROFILE_DIR =
      LvmOption.text("config/profile_dir", "directory of profiles")
          .standard("\"/etc/lvm/profile\"")
          .since("2.02.99");

  static final List<LvmOption<?>> ALL = List.of(CHECKS, ABORT_ON_ERRORS, PROFILE_DIR);

  private ConfigOptions() {}
}
