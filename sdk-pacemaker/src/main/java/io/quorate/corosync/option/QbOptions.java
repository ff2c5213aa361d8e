package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRelease.V3_1_7;
import static io.quorate.corosync.option.CorosyncRow.words;
import static io.quorate.corosync.option.WrongValue.IGNORED;

import io.quorate.core.option.Option;

/**
 * The key of {@code qb}, which corosync 3 has in {@code system}.
 */
public final class QbOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("qb", "how clients talk to corosync 2").from(V2_4).until(V3_1_7);

  /** How clients talk to corosync. */
  public static final Option<String> IPC_TYPE =
      ROWS.add(
          words("ipc_type", IGNORED, "how clients talk to corosync", "native", "shm", "socket")
              .standard("native")
              .needs(ChangeEffect.RESTART));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private QbOptions() {}
}
