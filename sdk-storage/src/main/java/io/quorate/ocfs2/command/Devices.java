package io.quorate.ocfs2.command;

/** Names of devices as arguments. */
final class Devices {
  private Devices() {}

  /**
   * The name itself.
   *
   * @throws IllegalArgumentException when it is empty or would be taken for an option
   */
  static String check(String device) {
    if (device.isEmpty() || device.startsWith("-")) {
      throw new IllegalArgumentException("no device: '" + device + "'");
    }
    return device;
  }
}
