package io.quorate.drbd.option;

import static io.quorate.drbd.option.DrbdRow.flag;
import static io.quorate.drbd.option.DrbdRow.number;
import static io.quorate.drbd.option.DrbdRow.text;
import static io.quorate.drbd.option.DrbdRow.yesNo;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The options of each {@code drbdadm} command.
 *
 * <p>Each handler of {@link DrbdHandlers} is a command too, which the kernel calls. Most commands take the options of the {@code drbdsetup} command that they call, {@link DrbdSetupOptions}. From
 * {@code drbdadm help COMMAND} of drbd-utils 9.22.
 */
public final class DrbdAdmOptions {
  /** Act on stacked resources. */
  public static final Option<Boolean> STACKED =
      flag("stacked", "act on stacked resources").option();

  /** Print the commands instead of running them. */
  public static final Option<Boolean> DRY_RUN =
      flag("dry-run", "print the commands instead of running them").option();

  /** Print the commands before running them. */
  public static final Option<Boolean> VERBOSE =
      flag("verbose", "print the commands before running them").option();

  /** The file to read instead of the usual ones. */
  public static final Option<String> CONFIG_FILE =
      text("config-file", Integer.MAX_VALUE, "the file to read instead of the usual ones").option();

  /** A file to check together with the configuration. */
  public static final Option<String> CONFIG_TO_TEST =
      text("config-to-test", Integer.MAX_VALUE, "a file to check together with the configuration")
          .option();

  /** A file to leave out of the configuration while another one is checked. */
  public static final Option<String> CONFIG_TO_EXCLUDE =
      text(
              "config-to-exclude",
              Integer.MAX_VALUE,
              "a file to leave out of the configuration while another one is checked")
          .option();

  /** The options that every command takes. */
  public static final OptionTable GENERAL =
      OptionTable.of(
          "drbdadm",
          STACKED,
          DRY_RUN,
          VERBOSE,
          CONFIG_FILE,
          CONFIG_TO_TEST,
          CONFIG_TO_EXCLUDE,
          text("drbdsetup", Integer.MAX_VALUE, "the drbdsetup to call").option(),
          text("drbdmeta", Integer.MAX_VALUE, "the drbdmeta to call").option(),
          text("drbd-proxy-ctl", Integer.MAX_VALUE, "the drbd-proxy-ctl to call").option(),
          text("sh-varname", Integer.MAX_VALUE, "the variable that sh- commands set").option(),
          text("setup-option", Integer.MAX_VALUE, "an option to pass on to drbdsetup").option(),
          flag("version", "print the release and end").option(),
          flag("help", "print the usage and end").option());

  private static final Map<String, OptionTable> TABLES = tables();

  private DrbdAdmOptions() {}

  /** The options of a command beside {@link #GENERAL}; empty when drbdadm does not know the command. */
  public static Optional<OptionTable> forCommand(String command) {
    return Optional.ofNullable(TABLES.get(command));
  }

  /** The commands in alphabetical order. */
  public static Set<String> commands() {
    return TABLES.keySet();
  }

  private static Map<String, OptionTable> tables() {
    Map<String, OptionTable> tables = new TreeMap<>();
    for (String command :
        List.of(
            "attach",
            "check-resize",
            "connect",
            "del-minor",
            "del-peer",
            "del-path",
            "detach",
            "disconnect",
            "down",
            "invalidate-remote",
            "new-current-uuid",
            "new-minor",
            "new-path",
            "new-peer",
            "new-resource",
            "outdate",
            "pause-sync",
            "primary",
            "resize",
            "resume-io",
            "resume-sync",
            "secondary",
            "suspend-io",
            "verify")) {
      put(tables, command, setup(command));
    }
    for (String command : List.of("net-options", "peer-device-options", "resource-options")) {
      put(
          tables,
          command,
          setup(command).stream().filter(row -> !row.name().equals("set-defaults")).toList());
    }
    put(tables, "disk-options", setup("attach"));
    for (String command :
        List.of("apply-al", "dstate", "dump-md", "forget-peer", "get-gi", "show-gi", "wipe-md")) {
      put(tables, command, List.of(force()));
    }
    put(tables, "invalidate", with(setup("invalidate"), force()));
    put(
        tables,
        "adjust",
        with(
            setup("connect"),
            yesNo("skip-disk", "leave the disks alone").standard("no").option(),
            yesNo("skip-net", "leave the connections alone").standard("no").option()));
    put(
        tables,
        "create-md",
        with(
            List.copyOf(DrbdMetaOptions.forCommand("create-md").orElseThrow().rows()),
            number(
                    "max-peers",
                    1,
                    31,
                    DrbdUnit.COUNT,
                    "how many peers the metadata have room for; they cannot grow later")
                .option(),
            force()));
    for (String command :
        List.of(
            "adjust-with-progress",
            "cstate",
            "dump",
            "dump-xml",
            "hidden-commands",
            "proxy-down",
            "proxy-up",
            "role",
            "set-gi",
            "sh-dev",
            "sh-ip",
            "sh-ll-dev",
            "sh-lr-of",
            "sh-md-dev",
            "sh-md-idx",
            "sh-minor",
            "sh-mod-parms",
            "sh-nop",
            "sh-resource",
            "sh-resources",
            "sh-udev",
            "status",
            "up",
            "wait-con-int",
            "wait-connect",
            "wait-sync")) {
      put(tables, command, List.of());
    }
    for (String handler : DrbdHandlers.TABLE.names()) {
      if (!handler.equals(DrbdHandlers.OUTDATE_PEER.name())) {
        put(tables, handler, List.of());
      }
    }
    return Collections.unmodifiableMap(tables);
  }

  private static Option<Boolean> force() {
    return yesNo("force", "do it without asking").standard("no").option();
  }

  private static List<Option<?>> setup(String command) {
    return List.copyOf(DrbdSetupOptions.forCommand(command).orElseThrow().rows());
  }

  private static List<Option<?>> with(List<Option<?>> rows, Option<?>... more) {
    List<Option<?>> all = new ArrayList<>(rows);
    all.addAll(List.of(more));
    return all;
  }

  private static void put(Map<String, OptionTable> tables, String command, List<Option<?>> rows) {
    tables.put(command, OptionTable.of(command, rows));
  }
}
