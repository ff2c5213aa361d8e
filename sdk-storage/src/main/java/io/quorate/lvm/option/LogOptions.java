package io.quorate.lvm.option;

import java.util.List;

/** Messages: section {@code log} of lvm.conf; {@code lvmconfig} of 2.03.16. */
public final class LogOptions {
  /** {@code report_command_log}: add a log of the command to its report. */
  public static final LvmOption<Boolean> REPORT_COMMAND_LOG =
      LvmOption.flag("log/report_command_log", "add a log of the command to its report")
          .standard("0")
          .since("2.02.158");

  /** {@code command_log_sort}: order of the command log. */
  public static final LvmOption<String> COMMAND_LOG_SORT =
      LvmOption.text("log/command_log_sort", "order of the command log")
          .standard("\"log_seq_num\"")
          .since("2.02.158");

  /** {@code command_log_cols}: columns of the command log. */
  public static final LvmOption<String> COMMAND_LOG_COLS =
      LvmOption.text("log/command_log_cols", "columns of the command log")
          .standard(
              "\"log_seq_num,log_type,log_context,log_object_type,log_object_name,log_object_id,log_object_group,log_object_group_id,log_message,log_errno,log_ret_code\"")
          .since("2.02.158");

  /** {@code command_log_selection}: which lines the command log has. */
  public static final LvmOption<String> COMMAND_LOG_SELECTION =
      LvmOption.text("log/command_log_selection", "which lines the command log has")
          .standard("\"!(log_type=status && message=success)\"")
          .since("2.02.158");

  /** {@code verbose}: messages on standard output: 0 few to 4 debug. */
  public static final LvmOption<Long> VERBOSE =
      LvmOption.number("log/verbose", "messages on standard output: 0 few to 4 debug")
          .standard("0")
          .since("1.00.00");

  /** {@code silent}: no messages that are not needed. */
  public static final LvmOption<Boolean> SILENT =
      LvmOption.flag("log/silent", "no messages that are not needed")
          .standard("0")
          .since("2.02.98");

  /** {@code syslog}: send messages to syslog. */
  public static final LvmOption<Boolean> SYSLOG =
      LvmOption.flag("log/syslog", "send messages to syslog").standard("0").since("1.00.00");

  /** {@code file}: file for messages. */
  public static final LvmOption<String> FILE =
      LvmOption.text("log/file", "file for messages").since("1.00.00");

  /** {@code journal}: what is written to the journal: command, output, debug. */
  public static final LvmOption<List<String>> JOURNAL =
      LvmOption.anyList("log/journal", "what is written to the journal: command, output, debug")
          .standard("[]")
          .since("2.03.12");

  /** {@code overwrite}: begin the log file anew with each command. */
  public static final LvmOption<Boolean> OVERWRITE =
      LvmOption.flag("log/overwrite", "begin the log file anew with each command")
          .standard("0")
          .since("1.00.00");

  /** {@code level}: messages for file and syslog: 0 none to 7 debug. */
  public static final LvmOption<Long> LEVEL =
      LvmOption.number("log/level", "messages for file and syslog: 0 none to 7 debug")
          .standard("0")
          .since("1.00.00");

  /** {@code indent}: indent messages by severity. */
  public static final LvmOption<Boolean> INDENT =
      LvmOption.flag("log/indent", "indent messages by severity").standard("0").since("1.00.00");

  /** {@code command_names}: put the command's name in front of each line. */
  public static final LvmOption<Boolean> COMMAND_NAMES =
      LvmOption.flag("log/command_names", "put the command's name in front of each line")
          .standard("0")
          .since("1.00.00");

  /** {@code prefix}: what is put in front of messages. */
  public static final LvmOption<String> PREFIX =
      LvmOption.anyText("log/prefix", "what is put in front of messages")
          .standard("\"  \"")
          .since("1.00.00");

  /** {@code activation}: log while devices are suspended, which may block. */
  public static final LvmOption<Boolean> ACTIVATION =
      LvmOption.flag("log/activation", "log while devices are suspended, which may block")
          .standard("0")
          .since("1.00.00");

  /** {@code activate_file}: file for messages of activation; never officially there. */
  public static final LvmOption<String> ACTIVATE_FILE =
      LvmOption.text("log/activate_file", "file for messages of activation; never officially there")
          .since("1.00.00")
          .unsupported();

  /** {@code debug_classes}: which debug messages are logged. */
  public static final LvmOption<List<String>> DEBUG_CLASSES =
      LvmOption.anyList("log/debug_classes", "which debug messages are logged")
          .standard(
              "[ \"memory\", \"devices\", \"io\", \"activation\", \"allocation\", \"metadata\", \"cache\", \"locking\", \"lvmpolld\", \"dbus\" ]")
          .since("2.02.99");

  /** {@code debug_file_fields}: fields of debug lines in the file. */
  public static final LvmOption<List<String>> DEBUG_FILE_FIELDS =
      LvmOption.list("log/debug_file_fields", "fields of debug lines in the file")
          .standard("[ \"time\", \"command\", \"fileline\", \"message\" ]")
          .since("2.03.02")
          .onlyForExperts();

  /** {@code debug_output_fields}: fields of debug lines on standard error. */
  public static final LvmOption<List<String>> DEBUG_OUTPUT_FIELDS =
      LvmOption.list("log/debug_output_fields", "fields of debug lines on standard error")
          .standard("[ \"time\", \"command\", \"fileline\", \"message\" ]")
          .since("2.03.02")
          .onlyForExperts();

  static final List<LvmOption<?>> ALL =
      List.of(
          REPORT_COMMAND_LOG,
          COMMAND_LOG_SORT,
          COMMAND_LOG_COLS,
          COMMAND_LOG_SELECTION,
          VERBOSE,
          SILENT,
          SYSLOG,
          FILE,
          JOURNAL,
          OVERWRITE,
          LEVEL,
          INDENT,
          COMMAND_NAMES,
          PREFIX,
          ACTIVATION,
          ACTIVATE_FILE,
          DEBUG_CLASSES,
          DEBUG_FILE_FIELDS,
          DEBUG_OUTPUT_FIELDS);

  private LogOptions() {}
}
