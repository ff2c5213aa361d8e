package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V3_1_7;
import static io.quorate.corosync.option.CorosyncRow.text;
import static io.quorate.corosync.option.CorosyncRow.words;
import static io.quorate.corosync.option.CorosyncRow.yesNo;
import static io.quorate.corosync.option.WrongValue.REFUSED_BY_PARSER;

import io.quorate.core.option.Option;

/**
 * The keys of {@code system}: the process itself.
 *
 * <p>From corosync.conf(5) 3.1.7; nothing of it can change while corosync runs.
 */
public final class SystemOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("system", "the process itself").from(V3_1_7);

  /** How clients talk to corosync. */
  public static final Option<String> QB_IPC_TYPE =
      ROWS.add(
          words(
                  "qb_ipc_type",
                  REFUSED_BY_PARSER,
                  "how clients talk to corosync",
                  "native",
                  "shm",
                  "socket")
              .standard("native")
              .needs(ChangeEffect.RESTART));

  /** Round robin realtime scheduling. */
  public static final Option<Boolean> SCHED_RR =
      ROWS.add(
          yesNo("sched_rr", REFUSED_BY_PARSER, "round robin realtime scheduling")
              .standard("yes")
              .needs(ChangeEffect.RESTART));

  /** Max, min or a number as of nice; only where sched_rr is no. */
  public static final Option<String> PRIORITY =
      ROWS.add(
          text("priority", "max, min or a number as of nice; only where sched_rr is no")
              .needs(ChangeEffect.RESTART));

  /** Leave the control group of the service. */
  public static final Option<String> MOVE_TO_ROOT_CGROUP =
      ROWS.add(
          words(
                  "move_to_root_cgroup",
                  REFUSED_BY_PARSER,
                  "leave the control group of the service",
                  "yes",
                  "no",
                  "auto")
              .standard("auto")
              .needs(ChangeEffect.RESTART));

  /** Go on without privileges where Kronosnet cannot have them. */
  public static final Option<Boolean> ALLOW_KNET_HANDLE_FALLBACK =
      ROWS.add(
          yesNo(
                  "allow_knet_handle_fallback",
                  REFUSED_BY_PARSER,
                  "go on without privileges where Kronosnet cannot have them")
              .standard("no")
              .needs(ChangeEffect.RESTART));

  /** Directory for state and flight recorder. */
  public static final Option<String> STATE_DIR =
      ROWS.add(
          text("state_dir", "directory for state and flight recorder")
              .standard("/var/lib/corosync")
              .needs(ChangeEffect.RESTART));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private SystemOptions() {}
}
