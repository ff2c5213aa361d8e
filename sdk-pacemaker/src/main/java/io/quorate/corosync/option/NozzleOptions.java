package io.quorate.corosync.option;

import static io.quorate.corosync.option.CorosyncRelease.V3_1_7;
import static io.quorate.corosync.option.CorosyncRow.text;

import io.quorate.core.option.Option;

/**
 * The keys of {@code nozzle}: a network device over the links of Kronosnet.
 *
 * <p>From corosync.conf(5) 3.1.7.
 */
public final class NozzleOptions {
  private static final CorosyncSection.Builder ROWS =
      CorosyncSection.builder("nozzle", "a network device over the links of Kronosnet")
          .from(V3_1_7);

  /** Name of the device. */
  public static final Option<String> NAME = ROWS.add(text("name", "name of the device"));

  /** Its network address; the number of the node takes the bottom part. */
  public static final Option<String> IPADDR =
      ROWS.add(text("ipaddr", "its network address; the number of the node takes the bottom part"));

  /** Length of the prefix of ipaddr. */
  public static final Option<String> IPPREFIX =
      ROWS.add(text("ipprefix", "length of the prefix of ipaddr"));

  /** Its hardware address; the number of the node takes the last two bytes. */
  public static final Option<String> MACADDR =
      ROWS.add(
          text("macaddr", "its hardware address; the number of the node takes the last two bytes"));

  /** The section in all compared releases. */
  public static final CorosyncSection SECTION = ROWS.build();

  private NozzleOptions() {}
}
