package io.quorate.lvm.command;

/**
 * A logical volume by its full name: {@code VG/LV}.
 *
 * @param vg the volume group
 * @param lv the logical volume
 */
public record LvName(String vg, String lv) {
  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException when LVM takes one of them for no name
   */
  public LvName {
    LvmNames.vg(vg);
    LvmNames.lv(lv);
  }

  /** A logical volume. */
  public static LvName of(String vg, String lv) {
    return new LvName(vg, lv);
  }

  /**
   * A logical volume from its text, {@code VG/LV} or {@code /dev/VG/LV}.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static LvName parse(String text) {
    String name = text.startsWith("/dev/") ? text.substring("/dev/".length()) : text;
    int slash = name.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("no VG/LV: '" + text + "'");
    }
    return new LvName(name.substring(0, slash), name.substring(slash + 1));
  }

  /** The device, {@code /dev/VG/LV}. */
  public String path() {
    return "/dev/" + vg + "/" + lv;
  }

  /** The device below {@code /dev/mapper}, where hyphens in names are doubled. */
  public String mapperPath() {
    return "/dev/mapper/" + vg.replace("-", "--") + "-" + lv.replace("-", "--");
  }

  /** {@code VG/LV}. */
  @Override
  public String toString() {
    return vg + "/" + lv;
  }
}
