package io.quorate.drbd.option;

import io.quorate.core.option.OptionTable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place of drbd.conf where options stand, and the table of what may stand there.
 *
 * @param table what 9.22 accepts there
 * @param before the file before the options
 * @param after the file after them
 */
record ConfigSection(String name, OptionTable table, String before, String after) {
  private static final String GLOBAL = "global { disable-ip-verification; usage-count no; }\n";
  private static final String HOSTS = on("a", 0) + on("b", 1);

  /** The sections that 8.3 and 8.4 have, {@code options} from 8.4 on. */
  static final List<String> OLD =
      List.of("net", "disk", "syncer", "options", "startup", "handlers", "proxy");

  /** A section in a file of 8.3 or 8.4. */
  static ConfigSection old(String keyword, OptionTable table) {
    String host =
        "on %s { device /dev/drbd0; disk /dev/x0; meta-disk internal; address 10.0.0.%d:7000; }\n";
    String hosts = String.format(host, "a", 1) + String.format(host, "b", 2);
    return resource(keyword, keyword + " { %s }\n" + hosts, table);
  }

  /** Every place. */
  static List<ConfigSection> all() {
    return List.of(
        inResource("net", "net", DrbdNet.TABLE),
        inConnection("net of a connection", "net { %s }", DrbdNet.TABLE),
        inResource("disk", "disk", DrbdDisk.TABLE),
        resource("disk of a volume", "volume 0 { disk { %s } }\n" + HOSTS, DrbdDisk.TABLE),
        of("disk of common", GLOBAL + "common { disk { %s } }\n" + resource(HOSTS), DrbdDisk.TABLE),
        inConnection("disk of a connection", "disk { %s }", DrbdPeerDevice.TABLE),
        inConnection(
            "disk of a volume of a connection", "volume 0 { disk { %s } }", DrbdPeerDevice.TABLE),
        inResource("options", "options", DrbdResourceOptions.TABLE),
        inResource("syncer", "syncer", DrbdSyncer.TABLE),
        inResource("startup", "startup", DrbdStartup.TABLE),
        inResource("handlers", "handlers", DrbdHandlers.TABLE),
        inResource("proxy", "proxy", DrbdProxy.TABLE));
  }

  /** The section {@code global}, where values stand without quotes. */
  static ConfigSection global() {
    return of("global", "global { %s }\n" + resource(HOSTS), DrbdGlobal.TABLE);
  }

  /** A file with some lines in the section. */
  String file(List<String> lines) {
    return before + "\n" + lines.stream().collect(Collectors.joining("\n")) + "\n" + after;
  }

  /** The number of the line that the first of the lines has in the file. */
  int firstLine() {
    return (int) before.chars().filter(c -> c == '\n').count() + 2;
  }

  private static ConfigSection inResource(String name, String keyword, OptionTable table) {
    return resource(name, keyword + " { %s }\n" + HOSTS, table);
  }

  private static ConfigSection inConnection(String name, String body, OptionTable table) {
    return resource(name, HOSTS + "connection { host a; host b; " + body + " }\n", table);
  }

  private static ConfigSection resource(String name, String body, OptionTable table) {
    return of(name, GLOBAL + resource(body), table);
  }

  private static ConfigSection of(String name, String file, OptionTable table) {
    int place = file.indexOf("%s");
    return new ConfigSection(name, table, file.substring(0, place), file.substring(place + 2));
  }

  private static String resource(String body) {
    return "resource r {\n" + body + "}\n";
  }

  private static String on(String host, int id) {
    return "on "
        + host
        + " { node-id "
        + id
        + "; address 10.0.0."
        + (id + 1)
        + ":7000; volume 0 { device minor 0; disk /dev/x0; meta-disk internal; } }\n";
  }

  @Override
  public String toString() {
    return name;
  }
}
