package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V2_4;
import static io.quorate.corosync.option.CorosyncRow.unsigned;

import io.quorate.core.option.Option;

/**
 * The keys of {@code pload}: the load test of corosync.
 */
public final class PloadOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("pload", "the load test of corosync").from(V2_4);

  /** Number of messages. */
  public static final Option<Long> COUNT = ROWS.add(unsigned("count", 32, "number of messages"));

  /** Size of a message. */
  public static final Option<Long> SIZE =
      ROWS.add(unsigned("size", 32, "size of a message").unit("bytes"));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private PloadOptions() {}
}
