package io.quorate.dlm.status;

/**
 * A setting of the running daemon, by {@code dlm_tool dump_config}.
 *
 * @param name as dlm.conf has it
 * @param value as the daemon uses it
 * @param from where it comes from
 */
public record DlmSetting(String name, String value, From from) {
  /** Where a setting comes from; dlm_tool(8) section "dump_config". */
  public enum From {
    /** Nobody set it. */
    DEFAULT,
    /** The command line. */
    COMMAND_LINE,
    /** dlm.conf. */
    FILE,
    /** {@code dlm_tool set_config}. */
    SET_CONFIG
  }
}
