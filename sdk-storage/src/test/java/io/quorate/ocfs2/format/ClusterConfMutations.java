package io.quorate.ocfs2.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Files of cluster.conf, right and wrong, from a seed. */
final class ClusterConfMutations {
  private static final List<String> VALUES =
      List.of(
          "",
          "0",
          "1",
          "255",
          "70000",
          "4294967295",
          "4294967296",
          "2147483646",
          "2147483647",
          "-1",
          "+3",
          "-0",
          "0x10",
          "010",
          "1 2",
          "7777x",
          "\"5\"",
          "10.0.0.1",
          "10.0.0.01",
          "10.0.0.256",
          "10.0.0",
          "::1",
          "local",
          "Global",
          "GLOBAL",
          "other",
          "ocfs2",
          "c 2",
          "alpha",
          "alpha.example",
          "a=b",
          "#x",
          "a\\",
          "a\\b",
          "\\",
          "é",
          "77D95EF51C0149D2823674FCC162CF8B",
          "18446744073709551615",
          "99999999999999999999",
          "-18446744073709551615",
          "\f5",
          "5\f",
          "5\r",
          "\u000b5");
  private static final List<String> LINES =
      List.of(
          "",
          " ",
          "\t",
          "# comment",
          "  # comment",
          "\t# comment",
          "cluster:",
          "node: ",
          "node :",
          " node:",
          "heartbeat:",
          "other:",
          "x-y:",
          "node",
          "\tnode_count = 1",
          "\tname = ocfs2",
          "name = ocfs2",
          "\tcluster = ocfs2",
          "\tnumber=1",
          "\tip_port =7777",
          "\tno equals",
          "\tweird-name = 1",
          "\t= 1",
          "\thidden = ",
          "node:\r",
          "\r",
          "\tname = a\\",
          "é:",
          "\t\tname\t=\tz",
          "node:x",
          "node:#x",
          "}",
          "\tip_address = 10.0.0.9 ");

  private final Random random;

  ClusterConfMutations(long seed) {
    random = new Random(seed);
  }

  String text() {
    List<String> lines = new ArrayList<>(correct());
    int changes = random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      mutate(lines);
    }
    String newline = random.nextInt(40) == 0 ? "\r\n" : "\n";
    String text = String.join(newline, lines);
    return random.nextInt(6) == 0 ? text : text + newline;
  }

  private List<String> correct() {
    String indent = List.of("\t", "  ", " ", "\t ").get(random.nextInt(4));
    String equals = List.of(" = ", "=", " =", "= ", "\t=\t").get(random.nextInt(5));
    List<String> lines = new ArrayList<>();
    int clusters = 1 + random.nextInt(2);
    for (int c = 0; c < clusters; c++) {
      String cluster = c == 0 ? "ocfs2" : "web";
      int nodes = random.nextInt(4);
      for (int n = 0; n < nodes; n++) {
        lines.add("node:");
        lines.add(indent + "ip_port" + equals + "7777");
        lines.add(indent + "ip_address" + equals + "10.0.0." + (n + 1));
        lines.add(indent + "number" + equals + n);
        lines.add(indent + "name" + equals + "node" + n);
        lines.add(indent + "cluster" + equals + cluster);
        lines.add("");
      }
      for (int h = random.nextInt(3); h > 0; h--) {
        lines.add("heartbeat:");
        lines.add(indent + "region" + equals + "77D95EF51C0149D2823674FCC162CF8" + h);
        lines.add(indent + "cluster" + equals + cluster);
        lines.add("");
      }
      lines.add("cluster:");
      lines.add(indent + "node_count" + equals + nodes);
      if (random.nextBoolean()) {
        lines.add(indent + "heartbeat_mode" + equals + (random.nextBoolean() ? "local" : "global"));
      }
      lines.add(indent + "name" + equals + cluster);
      lines.add("");
    }
    return lines;
  }

  private void mutate(List<String> lines) {
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(8)) {
      case 0 -> lines.add(at, LINES.get(random.nextInt(LINES.size())));
      case 1 -> lines.remove(at);
      case 2 -> lines.set(at, LINES.get(random.nextInt(LINES.size())));
      case 3, 4 -> {
        int equals = line.indexOf('=');
        if (equals > 0) {
          lines.set(at, line.substring(0, equals + 1) + VALUES.get(random.nextInt(VALUES.size())));
        }
      }
      case 5 ->
          lines.set(at, line + List.of(" ", "\t", "  ", "\\", "\r", " \\").get(random.nextInt(6)));
      case 6 -> {
        int cut = random.nextInt(line.length() + 1);
        String insert = List.of(" ", "#", ":", "=", "\\", "-", "\u0001").get(random.nextInt(7));
        lines.set(at, line.substring(0, cut) + insert + line.substring(cut));
      }
      default -> {
        int other = random.nextInt(lines.size());
        lines.add(other, line);
      }
    }
    if (lines.isEmpty()) {
      lines.add("");
    }
  }
}
