package io.quorate.storage;

import java.util.Optional;

/**
 * The name of a logical volume in {@code /dev/mapper}: a hyphen in a name is doubled, lvm(8) section "Valid names".
 *
 * @param group the volume group
 * @param volume the logical volume
 */
public record MapperName(String group, String volume) {
  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException when one is empty, or begins with a hyphen
   */
  public MapperName {
    if (group.isEmpty() || volume.isEmpty() || group.startsWith("-") || volume.startsWith("-")) {
      throw new IllegalArgumentException("no names of LVM: '" + group + "', '" + volume + "'");
    }
  }

  /** The names behind {@code VG--x-LV}, without {@code /dev/mapper/}; empty when it is no such name. */
  public static Optional<MapperName> parse(String name) {
    int at = -1;
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != '-') {
        continue;
      }
      if (i + 1 < name.length() && name.charAt(i + 1) == '-') {
        i++;
      } else if (at >= 0) {
        return Optional.empty();
      } else {
        at = i;
      }
    }
    if (at <= 0 || at == name.length() - 1) {
      return Optional.empty();
    }
    String group = name.substring(0, at).replace("--", "-");
    String volume = name.substring(at + 1).replace("--", "-");
    return group.startsWith("-") || volume.startsWith("-")
        ? Optional.empty()
        : Optional.of(new MapperName(group, volume));
  }

  /** The path {@code /dev/mapper/VG--x-LV}. */
  public String mapperPath() {
    return "/dev/mapper/" + group.replace("-", "--") + "-" + volume.replace("-", "--");
  }

  /** The path {@code /dev/VG-x/LV}. */
  public String groupPath() {
    return "/dev/" + group + "/" + volume;
  }
}
