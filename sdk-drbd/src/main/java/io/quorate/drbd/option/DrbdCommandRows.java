package io.quorate.drbd.option;

import static io.quorate.drbd.option.DrbdRelease.V8_4;
import static io.quorate.drbd.option.DrbdRelease.V9_22;
import static io.quorate.drbd.option.DrbdRelease.V9_34;
import static io.quorate.drbd.option.DrbdRow.flag;
import static io.quorate.drbd.option.DrbdRow.number;
import static io.quorate.drbd.option.DrbdRow.text;
import static io.quorate.drbd.option.DrbdRow.yesNo;
import static io.quorate.drbd.option.DrbdUnit.COUNT;
import static io.quorate.drbd.option.DrbdUnit.KIBIBYTES;
import static io.quorate.drbd.option.DrbdUnit.SECTORS;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTypes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The options of drbdsetup commands that no section of drbd.conf has. */
final class DrbdCommandRows {
  private static final Map<DrbdRelease, Map<String, List<Option<?>>>> ROWS =
      new EnumMap<>(DrbdRelease.class);

  static {
    for (DrbdRelease release : DrbdRelease.values()) {
      ROWS.put(release, new TreeMap<>());
    }
    withoutOptions();
    roles();
    disks();
    connections();
    devices();
    queries();
    waits();
  }

  private DrbdCommandRows() {}

  /** The rows of each command of a release. */
  static Map<String, List<Option<?>>> rows(DrbdRelease release) {
    return ROWS.get(release);
  }

  private static void withoutOptions() {
    List<DrbdRelease> all = List.of(DrbdRelease.values());
    for (String command :
        List.of("outdate", "pause-sync", "resume-io", "resume-sync", "secondary", "suspend-io")) {
      known(command, all);
    }
    known("invalidate", all);
    known("invalidate-remote", all);
    List<DrbdRelease> later = DrbdRelease.from(V8_4);
    for (String command :
        List.of(
            "check-resize",
            "cstate",
            "del-minor",
            "del-resource",
            "down",
            "dstate",
            "get-gi",
            "new-minor",
            "role",
            "show-gi")) {
      known(command, later);
    }
    for (String command : List.of("events", "sh-status", "state")) {
      known(command, List.of(V8_4));
    }
    for (String command :
        List.of("del-path", "del-peer", "forget-peer", "new-path", "rename-resource")) {
      known(command, DrbdRelease.from(V9_22));
    }
    known("peer-role", List.of(V9_34));
    known("udev", List.of(V9_34));
  }

  private static void roles() {
    add("primary", force("become primary even if the data may be old or inconsistent"));
    add(
        flag("overwrite-data-of-peer", "become primary without good data, which the peer then gets")
            .until(V8_4),
        "primary");
    add(
        "secondary",
        force("become secondary at once; requests under way and new ones fail").from(V9_22));
    add(
        yesNo("clear-bitmap", "clear the bitmap too, which skips the first resync")
            .standard("no")
            .in(DrbdRelease.V8_3, OptionTypes.flag()),
        "new-current-uuid");
    add(
        yesNo("force-resync", "make this node the source of the first resync")
            .standard("no")
            .from(V9_22),
        "new-current-uuid");
    add(
        yesNo("reset-bitmap", "mark all blocks; no sends only those that are marked already")
            .standard("yes")
            .from(V9_22),
        "invalidate",
        "invalidate-remote");
    add(
        number("sync-from-peer-node-id", -1, 32, COUNT, "the node to resync from; -1 for any")
            .standard("-1")
            .from(V9_22),
        "invalidate");
  }

  private static void disks() {
    add("detach", force("detach at once, whatever is still under way"));
    add(
        yesNo("diskless", "the device is meant to be without a disk").standard("no").from(V9_22),
        "detach",
        "new-minor");
    add(
        number(
                "resync-after",
                -1,
                (1 << 20) - 1,
                COUNT,
                "the minor whose resync comes first; -1 for none")
            .standard("-1")
            .from(V8_4),
        "attach",
        "disk-options");
    add(
        number("after", -1, 255, COUNT, "the minor whose resync comes first; -1 for none")
            .standard("-1")
            .until(V8_4),
        "syncer");
    add(
        flag("set-defaults", "set the options that are not given back to their defaults")
            .from(V8_4),
        "disk-options",
        "net-options",
        "resource-options");
    add(
        flag("set-defaults", "set the options that are not given back to their defaults")
            .from(V9_22),
        "peer-device-options");
    add(
        yesNo("bdev-freeze", "freeze the file system first").standard("yes").from(V9_34),
        "suspend-io");
  }

  private static void connections() {
    add("disconnect", force("disconnect without asking the peer"));
    add("del-peer", force("remove the peer without asking it").from(V9_22));
    add(
        yesNo("discard-my-data", "give up the local data for those of the peer")
            .standard("no")
            .in(DrbdRelease.V8_3, OptionTypes.flag()),
        "connect",
        "net");
    add(
        yesNo("tentative", "only find out what connecting would do").standard("no").from(V8_4),
        "connect");
    add(flag("dry-run", "only find out what connecting would do").until(V8_4), "net");
    for (String name : List.of("alternate-address", "alternate-peer-address")) {
      add(
          DrbdRow.of(name, DrbdText.of("address"), "an address to use if the first one fails")
              .from(V8_4)
              .until(V9_22),
          "connect");
    }
  }

  private static void devices() {
    add(size("size", "the new size; 0 for as much as the disks have"), "resize");
    add(
        resize("assume-peer-has-space", "do not ask whether the peer's disk is big enough"),
        "resize");
    add(resize("assume-clean", "do not resync the new space"), "resize");
    add(
        number("al-stripes", 1, 1024, COUNT, "stripes of the activity log")
            .standard("1")
            .from(V8_4),
        "resize");
    add(
        number("al-stripe-size-kB", 4, 1 << 24, KIBIBYTES, "size of a stripe of the activity log")
            .standard("32")
            .from(V8_4),
        "resize");
    add(size("start", "where the verification starts"), "verify");
    add(size("stop", "where the verification stops; 0 for the end"), "verify");
    add(
        number("max-bio-size", 512, 1 << 20, COUNT, "how big a request may be, in bytes")
            .standard("1048576")
            .from(V9_22),
        "new-minor");
    add(
        number("block-size", 512, 4096, COUNT, "the logical block size, in bytes")
            .standard("512")
            .from(V9_34),
        "new-minor");
    add(
        number(
                "discard-granularity",
                0,
                128 << 20,
                COUNT,
                "granularity of discards, in bytes; not set, that of the disks")
            .from(V9_34),
        "new-minor");
  }

  private static void queries() {
    add(flag("timestamps", "print when each event happened").from(V8_4), "events2");
    add(flag("statistics", "print counters too").from(V8_4), "events2", "status");
    add(flag("now", "print the current state and end").from(V8_4), "events2");
    add(
        flag("poll", "print the state again at each line n on standard input").from(V9_22),
        "events2");
    add(flag("full", "print whole states, not just what changed").from(V9_22), "events2");
    add(text("color", "colours: always, auto or never").from(V9_22), "events2");
    add(text("diff", "print the old value next to the new one").from(V9_22), "events2");
    add(
        text("rcvbuf", "size of the receive buffer for the kernel's messages").from(V9_34),
        "events2");
    add(flag("verbose", "print what is left out otherwise").from(V8_4), "status");
    add(text("color", "colours: always, auto or never").from(V8_4), "status");
    add(flag("json", "print JSON").from(V9_22), "show", "status");
    add(flag("show-defaults", "print the options that are not set too").from(V8_4), "show");
  }

  private static void waits() {
    for (String what : List.of("connect", "sync")) {
      for (Option<?> row : DrbdStartup.TABLE.rows()) {
        add(wait(row.name(), row.help()).from(V8_4).until(V9_22), "wait-" + what);
        for (String object : List.of("connection", "resource", "volume")) {
          add(wait(row.name(), row.help()).from(V9_22), "wait-" + what + "-" + object);
        }
      }
    }
  }

  /** xml-help calls the timeouts strings, and so they are. */
  private static DrbdRow<String> wait(String name, String help) {
    return text(name, help);
  }

  private static DrbdRow<Boolean> force(String help) {
    return yesNo("force", help).standard("no").in(DrbdRelease.V8_3, OptionTypes.flag());
  }

  private static DrbdRow<Boolean> resize(String name, String help) {
    return yesNo(name, help).standard("no").in(DrbdRelease.V8_3, OptionTypes.flag());
  }

  private static DrbdRow<Long> size(String name, String help) {
    return number(name, 0, 1L << 41, SECTORS, help)
        .standard("0")
        .in(DrbdRelease.V8_3, DrbdNumber.of(0, 1L << 35, SECTORS), "0");
  }

  private static void known(String command, List<DrbdRelease> releases) {
    for (DrbdRelease release : releases) {
      ROWS.get(release).computeIfAbsent(command, none -> new ArrayList<>());
    }
  }

  private static void add(String command, DrbdRow<?> row) {
    add(row, command);
  }

  private static void add(DrbdRow<?> row, String... commands) {
    for (DrbdRelease release : row.releases()) {
      for (String command : commands) {
        if (exists(command, release)) {
          known(command, List.of(release));
          ROWS.get(release).get(command).add(row.in(release));
        }
      }
    }
  }

  /** Commands that came or went while their options stayed. */
  private static boolean exists(String command, DrbdRelease release) {
    return switch (command) {
      case "net" -> release == DrbdRelease.V8_3;
      case "connect" -> release.atLeast(V8_4);
      default -> true;
    };
  }
}
