package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRow.of;
import static io.quorate.corosync.option.CorosyncRow.text;
import static io.quorate.corosync.option.CorosyncRow.words;
import static io.quorate.corosync.option.WrongValue.IGNORED;
import static io.quorate.corosync.option.WrongValue.REFUSED_BY_PARSER;

import io.quorate.core.option.Option;

/**
 * The keys of {@code memory_used} and {@code load_15min} below {@code resources { system { } }}, and of {@code memory_used}
 * below {@code resources { process { } }}.
 *
 * <p>From {@code exec/mon.c} and {@code exec/wd.c} of 3.1.7.
 */
public final class MonitorOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("resources.system.memory_used", "one thing that is watched")
          .from(V2_4);

  /** How often to look. */
  public static final Option<Long> POLL_PERIOD =
      ROWS.add(
          of("poll_period", CorosyncNumber.u64(), REFUSED_BY_PARSER, "how often to look")
              .unit("ms")
              .standard("3000"));

  /** The largest value that is no failure. */
  public static final Option<String> MAX =
      ROWS.add(text("max", "the largest value that is no failure"));

  /** What to do on failure. */
  public static final Option<String> RECOVERY =
      ROWS.add(
          words(
              "recovery",
              IGNORED,
              "what to do on failure",
              "reboot",
              "shutdown",
              "watchdog",
              "none"));

  /** {@code memory_used} below {@code resources { system { } }}, in all compared releases. */
  public static final CorosyncSection SYSTEM_MEMORY = ROWS.build();

  /** {@code load_15min} below {@code resources { system { } }}, in all compared releases. */
  public static final CorosyncSection SYSTEM_LOAD = SYSTEM_MEMORY.at("resources.system.load_15min");

  /** {@code memory_used} below {@code resources { process { } }}, in all compared releases. */
  public static final CorosyncSection PROCESS_MEMORY =
      SYSTEM_MEMORY.at("resources.process.memory_used");

  private MonitorOptions() {}
}
