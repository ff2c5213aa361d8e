package io.quorate.ocfs2.option;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionTypes;
import io.quorate.core.option.OptionValueException;

/**
 * The variables of {@code /etc/default/o2cb} or {@code /etc/sysconfig/o2cb}.
 *
 * <p>Names, defaults and least values are those of the service script of ocfs2-tools 1.8.7.
 */
public final class O2cbOptions {
  /** Whether the service starts the stack at boot. */
  public static final Option<Boolean> ENABLED =
      Option.of(
              "O2CB_ENABLED",
              OptionTypes.bool("true", "false"),
              "whether the service starts the stack at boot")
          .withDefault("false");

  /** The cluster stack. */
  public static final Option<String> STACK =
      Option.of(
              "O2CB_STACK",
              OptionTypes.keyword("o2cb", "pcmk", "cman"),
              "the cluster stack: o2cb, or that of Pacemaker or cman")
          .withDefault("o2cb");

  /** The cluster that the service starts. */
  public static final Option<String> BOOT_CLUSTER =
      Option.of(
          "O2CB_BOOTCLUSTER",
          OptionTypes.text(Integer.MAX_VALUE),
          "name of the cluster to start, of a cluster stanza of cluster.conf");

  /** Iterations of two seconds before a node is dead. */
  public static final Option<Long> HEARTBEAT_THRESHOLD =
      Option.of(
              "O2CB_HEARTBEAT_THRESHOLD",
              least(7),
              "iterations before a node is dead: the time is two seconds for each but one")
          .withDefault("31")
          .withUnit("2 s");

  /** Silence of a connection before it is broken. */
  public static final Option<Long> IDLE_TIMEOUT =
      Option.of("O2CB_IDLE_TIMEOUT_MS", least(5000), "silence before a connection is dead")
          .withDefault("30000")
          .withUnit("ms");

  /** Silence before a keepalive packet is sent. */
  public static final Option<Long> KEEPALIVE_DELAY =
      Option.of("O2CB_KEEPALIVE_DELAY_MS", least(1000), "silence before a keepalive is sent")
          .withDefault("2000")
          .withUnit("ms");

  /** Time between attempts to connect. */
  public static final Option<Long> RECONNECT_DELAY =
      Option.of("O2CB_RECONNECT_DELAY_MS", least(2000), "time between attempts to connect")
          .withDefault("2000")
          .withUnit("ms");

  /** All variables. */
  public static final OptionTable TABLE =
      OptionTable.of(
          "o2cb",
          ENABLED,
          STACK,
          BOOT_CLUSTER,
          HEARTBEAT_THRESHOLD,
          IDLE_TIMEOUT,
          KEEPALIVE_DELAY,
          RECONNECT_DELAY);

  private O2cbOptions() {}

  private static OptionType<Long> least(long min) {
    return OptionTypes.number(
        min,
        Integer.MAX_VALUE,
        text -> {
          if (!text.matches("[0-9]{1,18}")) {
            throw new OptionValueException("not a decimal number");
          }
          return Long.parseLong(text);
        });
  }
}
