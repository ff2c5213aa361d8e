package io.quorate.lvm.filter;

import java.util.Optional;

/**
 * Whether LVM uses a device, and why.
 *
 * @param accepted whether it does
 * @param setting the setting that decided: {@code devices/filter} or {@code devices/global_filter}; empty when none did
 * @param pattern the pattern that decided; empty when none matches any name
 * @param name the name of the device that it matches
 */
public record FilterDecision(
    boolean accepted, String setting, Optional<FilterPattern> pattern, Optional<String> name) {

  /** The reason in words: {@code 'a|^/dev/drbd|' accepts '/dev/drbd0'}. */
  public String reason() {
    if (pattern.isEmpty()) {
      return "no pattern matches any of its names, so it is accepted";
    }
    String where = setting.isEmpty() ? "" : setting + ": ";
    return where
        + "'"
        + pattern.get()
        + "' "
        + (accepted ? "accepts" : "rejects")
        + " '"
        + name.orElse("")
        + "'"
        + (accepted ? "" : ", and no pattern accepts another name of it first");
  }
}
