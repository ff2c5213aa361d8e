package io.quorate.dlm.option;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionTypes;
import io.quorate.core.option.OptionValueException;
import java.util.List;
import java.util.Set;

/**
 * The settings of {@code dlm.conf} and of dlm_controld's command line, dlm.conf(5) and {@code dlm_controld -h} of 4.2.0.
 */
public final class DlmOptions {
  /** Debugging on standard error. */
  public static final Option<Boolean> DAEMON_DEBUG =
      flag("daemon_debug", "0", "debugging on standard error, and no fork");

  /** No fork. */
  public static final Option<Boolean> FOREGROUND = flag("foreground", "0", "no fork");

  /** Debugging of the kernel. */
  public static final Option<Boolean> LOG_DEBUG =
      flag("log_debug", "0", "debugging messages of the kernel");

  /** How nodes talk. */
  public static final Option<String> PROTOCOL =
      Option.of(
              "protocol",
              OptionTypes.keyword("tcp", "sctp", "detect"),
              "how kernels talk: detect takes sctp where Corosync has several links")
          .withDefault("detect");

  /** The port. */
  public static final Option<Long> PORT =
      number("port", "21064", 65_535, "port of the kernels' talk");

  /** Debugging to a file. */
  public static final Option<Boolean> DEBUG_LOGFILE =
      flag("debug_logfile", "0", "debugging to the log file");

  /** All addresses. */
  public static final Option<Boolean> BIND_ALL =
      flag("bind_all", "0", "listen on all addresses of the host");

  /** The mark of packets. */
  public static final Option<Long> MARK =
      number("mark", "0", 0xFFFF_FFFFL, "mark of packets, unless a node has one of its own");

  /** File system control. */
  public static final Option<Boolean> ENABLE_FSCONTROL =
      flag("enable_fscontrol", "0", "tell file systems about recovery");

  /** POSIX locks. */
  public static final Option<Boolean> ENABLE_PLOCK =
      flag("enable_plock", "1", "POSIX locks of cluster file systems");

  /** Debugging of POSIX locks. */
  public static final Option<Boolean> PLOCK_DEBUG =
      flag("plock_debug", "0", "debugging of POSIX locks");

  /** The rate of POSIX locks. */
  public static final Option<Long> PLOCK_RATE_LIMIT =
      number("plock_rate_limit", "0", Integer.MAX_VALUE, "POSIX lock operations, 0 for no limit")
          .withUnit("1/s");

  /** Ownership of POSIX locks. */
  public static final Option<Boolean> PLOCK_OWNERSHIP =
      flag("plock_ownership", "0", "a node that locks alone keeps its POSIX locks to itself");

  /** When to look for resources to drop. */
  public static final Option<Long> DROP_RESOURCES_TIME =
      number(
              "drop_resources_time",
              "10000",
              Integer.MAX_VALUE,
              "time between looks for owned locks to drop")
          .withUnit("ms");

  /** How many to drop. */
  public static final Option<Long> DROP_RESOURCES_COUNT =
      number("drop_resources_count", "10", Integer.MAX_VALUE, "owned locks to drop at a time");

  /** How old they are. */
  public static final Option<Long> DROP_RESOURCES_AGE =
      number("drop_resources_age", "10000", Integer.MAX_VALUE, "age of owned locks to drop")
          .withUnit("ms");

  /** Delay of fencing. */
  public static final Option<Long> POST_JOIN_DELAY =
      number("post_join_delay", "30", Integer.MAX_VALUE, "delay of fencing after a node joined")
          .withUnit("s");

  /** Fencing. */
  public static final Option<Boolean> ENABLE_FENCING =
      flag(
          "enable_fencing", "1", "whether a failed node is fenced before its locks are given away");

  /** Several at a time. */
  public static final Option<Boolean> ENABLE_CONCURRENT_FENCING =
      flag("enable_concurrent_fencing", "0", "fence several nodes at a time");

  /** Fencing of nodes that never came. */
  public static final Option<Boolean> ENABLE_STARTUP_FENCING =
      flag("enable_startup_fencing", "1", "fence nodes that do not come when the daemon starts");

  /** Fence again. */
  public static final Option<Boolean> REPEAT_FAILED_FENCING =
      flag("repeat_failed_fencing", "1", "fence again where fencing failed");

  /** Quorum before fencing. */
  public static final Option<Boolean> ENABLE_QUORUM_FENCING =
      flag("enable_quorum_fencing", "1", "fence only with quorum");

  /** Quorum for lockspaces. */
  public static final Option<Boolean> ENABLE_QUORUM_LOCKSPACE =
      flag("enable_quorum_lockspace", "1", "change lockspaces only with quorum");

  /** The helper. */
  public static final Option<Boolean> ENABLE_HELPER =
      flag("enable_helper", "1", "a helper process that runs commands");

  /** All settings. */
  public static final OptionTable TABLE =
      OptionTable.of(
          "dlm",
          List.of(
              DAEMON_DEBUG,
              FOREGROUND,
              LOG_DEBUG,
              PROTOCOL,
              PORT,
              DEBUG_LOGFILE,
              BIND_ALL,
              MARK,
              ENABLE_FSCONTROL,
              ENABLE_PLOCK,
              PLOCK_DEBUG,
              PLOCK_RATE_LIMIT,
              PLOCK_OWNERSHIP,
              DROP_RESOURCES_TIME,
              DROP_RESOURCES_COUNT,
              DROP_RESOURCES_AGE,
              POST_JOIN_DELAY,
              ENABLE_FENCING,
              ENABLE_CONCURRENT_FENCING,
              ENABLE_STARTUP_FENCING,
              REPEAT_FAILED_FENCING,
              ENABLE_QUORUM_FENCING,
              ENABLE_QUORUM_LOCKSPACE,
              ENABLE_HELPER));

  private static final Set<String> RELOADABLE =
      Set.of(
          "daemon_debug",
          "log_debug",
          "debug_logfile",
          "plock_debug",
          "plock_rate_limit",
          "drop_resources_time",
          "drop_resources_count",
          "drop_resources_age",
          "post_join_delay",
          "enable_quorum_fencing",
          "enable_quorum_lockspace",
          "repeat_failed_fencing");

  private DlmOptions() {}

  /** Whether {@code dlm_tool reload_config} and {@code set_config} change a setting of a running daemon. */
  public static boolean isReloadable(Option<?> row) {
    return RELOADABLE.contains(row.name());
  }

  private static Option<Boolean> flag(String name, String standard, String help) {
    return Option.of(name, new DlmFlag(), help).withDefault(standard);
  }

  private static Option<Long> number(String name, String standard, long max, String help) {
    OptionType<Long> type = OptionTypes.number(0, max, DlmOptions::read);
    return Option.of(name, type, help).withDefault(standard);
  }

  private static long read(String text) {
    if (text.matches("0[xX][0-9a-fA-F]{1,8}")) {
      return Long.parseLong(text.substring(2), 16);
    }
    if (!text.matches("[0-9]{1,18}")) {
      throw new OptionValueException("not a number");
    }
    return Long.parseLong(text);
  }
}
