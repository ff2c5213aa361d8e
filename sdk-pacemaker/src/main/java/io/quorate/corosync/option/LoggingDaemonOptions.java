package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRow.of;
import static io.quorate.corosync.option.CorosyncRow.text;
import static io.quorate.corosync.option.CorosyncRow.words;
import static io.quorate.corosync.option.WrongValue.REFUSED_AT_START;

import io.quorate.core.option.Option;

/**
 * The keys of {@code logging { logging_daemon { } }}: what one daemon that reads this file logs otherwise.
 */
public final class LoggingDaemonOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder(
              "logging.logging_daemon",
              "logging of one daemon that reads this file, or a part of it")
          .from(V2_4);

  /** Name of the daemon; it has to be there. */
  public static final Option<String> NAME =
      ROWS.add(text("name", "name of the daemon; it has to be there"));

  /** Name of a part of it. */
  public static final Option<String> SUBSYS = ROWS.add(text("subsys", "name of a part of it"));

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

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private LoggingDaemonOptions() {}
}
