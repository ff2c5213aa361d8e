package io.quorate.drbd.option;

import static io.quorate.drbd.option.DrbdRelease.V8_3;
import static io.quorate.drbd.option.DrbdRelease.V8_4;
import static io.quorate.drbd.option.DrbdRelease.V9_22;
import static io.quorate.drbd.option.DrbdRelease.V9_34;
import static io.quorate.drbd.option.DrbdRow.text;
import static io.quorate.drbd.option.DrbdUnit.BYTES;
import static io.quorate.drbd.option.DrbdUnit.COUNT;
import static io.quorate.drbd.option.DrbdUnit.TENTHS_OF_A_SECOND;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import java.util.List;

/**
 * The plain options of the {@code proxy} section; its {@code plugin} block is not one.
 *
 * <p>The ranges are those of {@code drbdadm dump} of drbd-utils 9.22, there is no xml-help for them. The tools of 8.3
 * and 8.4 pass most of the values on to the proxy as they stand.
 */
public final class DrbdProxy {
  private static final DrbdSection.Builder ROWS = DrbdSection.builder("proxy");
  private static final int BUFFER_MAX = 10 << 20;

  /** How much memory the proxy may use for the connection. */
  public static final Option<Long> MEMLIMIT =
      ROWS.add(
          passedOn("memlimit", BYTES, "how much memory the proxy may use for the connection"),
          List.of(V9_22, V9_34));

  /** How often the proxy reads from one socket before it turns to the next. */
  public static final Option<Long> READ_LOOPS =
      ROWS.add(
          passedOn(
              "read-loops",
              COUNT,
              "how often the proxy reads from one socket before it turns to the next"),
          List.of(V9_22, V9_34));

  /** Level of the compression. */
  public static final Option<Long> COMPRESSION =
      ROWS.add(passedOn("compression", COUNT, "level of the compression"), List.of(V9_22, V9_34));

  /** The highest speed that the proxy uses. */
  public static final Option<Long> BWLIMIT =
      ROWS.add(
          passedOn("bwlimit", COUNT, "the highest speed that the proxy uses").from(V8_4),
          List.of(V9_22, V9_34));

  /** Size of the send buffer of the proxy. */
  public static final Option<Long> SNDBUF_SIZE =
      ROWS.add(
          DrbdRow.number(
              "sndbuf-size", 0, BUFFER_MAX, BYTES, "size of the send buffer of the proxy"));

  /** Size of the receive buffer of the proxy. */
  public static final Option<Long> RCVBUF_SIZE =
      ROWS.add(
          DrbdRow.number(
              "rcvbuf-size", 0, BUFFER_MAX, BYTES, "size of the receive buffer of the proxy"));

  /** How long the proxy's peer may take to answer a sign of life. */
  public static final Option<Long> PING_TIMEOUT =
      ROWS.add(
          DrbdRow.number(
              "ping-timeout",
              1,
              300,
              TENTHS_OF_A_SECOND,
              "how long the proxy's peer may take to answer a sign of life"),
          List.of(V9_22, V9_34));

  /** The section in all compared releases. */
  public static final DrbdSection SECTION = section();

  /** What drbd-utils 9.22 accepts. */
  public static final OptionTable TABLE = SECTION.table();

  private DrbdProxy() {}

  private static DrbdRow<Long> passedOn(String name, DrbdUnit unit, String help) {
    return DrbdRow.number(name, 0, -1, unit, help);
  }

  private static DrbdSection section() {
    for (Option<Long> row : List.of(MEMLIMIT, READ_LOOPS, COMPRESSION, PING_TIMEOUT)) {
      ROWS.add(text(row.name(), row.help()), List.of(V8_3, V8_4));
    }
    ROWS.add(text(BWLIMIT.name(), BWLIMIT.help()).from(V8_4), List.of(V8_4));
    return ROWS.build();
  }
}
