package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V1_4;
import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRelease.V3_1_7;
import static io.quorate.corosync.option.CorosyncRow.of;
import static io.quorate.corosync.option.CorosyncRow.onOff;
import static io.quorate.corosync.option.CorosyncRow.text;
import static io.quorate.corosync.option.CorosyncRow.words;
import static io.quorate.corosync.option.WrongValue.REFUSED_AT_START;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTypes;

/**
 * The keys of {@code logging}.
 *
 * <p>From corosync.conf(5); values are those that {@code exec/logconfig.c} of 3.1.7 takes.
 */
public final class LoggingOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("logging", "where messages go");

  /** Put the time in front of messages. */
  public static final Option<String> TIMESTAMP =
      ROWS.add(
          words(
                  "timestamp",
                  REFUSED_AT_START,
                  "put the time in front of messages",
                  "on",
                  "off",
                  "hires")
              .standard("hires")
              .in(V1_4, OptionTypes.keyword("on", "off"), "off")
              .in(V2_4, OptionTypes.keyword("on", "off"), "off"));

  /** Put file and line in front of messages. */
  public static final Option<Boolean> FILELINE =
      ROWS.add(
          onOff("fileline", REFUSED_AT_START, "put file and line in front of messages")
              .standard("off"));

  /** Put the function in front of messages. */
  public static final Option<Boolean> FUNCTION_NAME =
      ROWS.add(
          onOff("function_name", REFUSED_AT_START, "put the function in front of messages")
              .standard("off"));

  /** Keep a flight recorder. */
  public static final Option<Boolean> BLACKBOX =
      ROWS.add(
          onOff("blackbox", REFUSED_AT_START, "keep a flight recorder")
              .standard("on")
              .from(V3_1_7));

  /** Log to standard error. */
  public static final Option<Boolean> TO_STDERR =
      ROWS.add(
          of("to_stderr", new CorosyncSwitch(), REFUSED_AT_START, "log to standard error")
              .standard("yes"));

  /** Log to logfile. */
  public static final Option<Boolean> TO_LOGFILE =
      ROWS.add(
          of("to_logfile", new CorosyncSwitch(), REFUSED_AT_START, "log to logfile")
              .standard("no"));

  /** Log to syslog. */
  public static final Option<Boolean> TO_SYSLOG =
      ROWS.add(
          of("to_syslog", new CorosyncSwitch(), REFUSED_AT_START, "log to syslog").standard("yes"));

  /** Path of the log file. */
  public static final Option<String> LOGFILE = ROWS.add(text("logfile", "path of the log file"));

  /** Least priority for the log file. */
  public static final Option<String> LOGFILE_PRIORITY =
      ROWS.add(
          words(
                  "logfile_priority",
                  REFUSED_AT_START,
                  "least priority for the log file",
                  "emerg",
                  "alert",
                  "crit",
                  "err",
                  "error",
                  "warning",
                  "notice",
                  "info",
                  "debug")
              .standard("info"));

  /** Facility for syslog. */
  public static final Option<String> SYSLOG_FACILITY =
      ROWS.add(
          words(
                  "syslog_facility",
                  REFUSED_AT_START,
                  "facility for syslog",
                  "daemon",
                  "auth",
                  "authpriv",
                  "cron",
                  "ftp",
                  "kern",
                  "lpr",
                  "mail",
                  "news",
                  "syslog",
                  "user",
                  "uucp",
                  "local0",
                  "local1",
                  "local2",
                  "local3",
                  "local4",
                  "local5",
                  "local6",
                  "local7")
              .standard("daemon"));

  /** Least priority for syslog. */
  public static final Option<String> SYSLOG_PRIORITY =
      ROWS.add(
          words(
                  "syslog_priority",
                  REFUSED_AT_START,
                  "least priority for syslog",
                  "emerg",
                  "alert",
                  "crit",
                  "err",
                  "error",
                  "warning",
                  "notice",
                  "info",
                  "debug")
              .standard("info"));

  /** Debug messages. */
  public static final Option<String> DEBUG =
      ROWS.add(
          words("debug", REFUSED_AT_START, "debug messages", "on", "off", "trace").standard("off"));

  /** Which trace messages, of 1.x. */
  public static final Option<String> TAGS =
      ROWS.add(text("tags", "which trace messages, of 1.x").until(V2_4));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private LoggingOptions() {}
}
