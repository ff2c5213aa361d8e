package io.quorate.lvm.command;

import java.util.regex.Pattern;

/** Names as LVM takes them; lvm(8), "Valid names". */
final class LvmNames {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_+.][A-Za-z0-9_+.\\-]{0,126}");
  private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_+.\\-/=!:&#]{1,1024}");
  private static final Pattern RESERVED =
      Pattern.compile(
          "snapshot.*|pvmove.*|.*(_cdata|_cmeta|_corig|_iorig|_imeta|_mimage|_mlog|_pmspare|_rimage|_rmeta|_tdata|_tmeta|_vdata|_vorigin|_cvol|_wcorig).*");

  private LvmNames() {}

  static String vg(String name) {
    return check("volume group", name);
  }

  static String lv(String name) {
    return check("logical volume", name);
  }

  /** The name of a new logical volume, which must not look like a part of another. */
  static String newLv(String name) {
    if (RESERVED.matcher(lv(name)).matches()) {
      throw new IllegalArgumentException("LVM keeps such names for itself: '" + name + "'");
    }
    return name;
  }

  static String tag(String tag) {
    if (!TAG.matcher(tag).matches()) {
      throw new IllegalArgumentException("no tag: '" + tag + "'");
    }
    return tag;
  }

  static String device(String device) {
    if (!device.startsWith("/") || device.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("no path of a device: '" + device + "'");
    }
    return device;
  }

  private static String check(String what, String name) {
    if (!NAME.matcher(name).matches() || name.matches("\\.\\.?")) {
      throw new IllegalArgumentException("no name of a " + what + ": '" + name + "'");
    }
    return name;
  }
}
