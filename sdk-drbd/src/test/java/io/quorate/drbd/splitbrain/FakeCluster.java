package io.quorate.drbd.splitbrain;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LineStream;
import io.quorate.drbd.DrbdClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Nodes of a resource r0 with one volume, as far as the kernel module decides who is connected and who syncs. */
final class FakeCluster {
  static final String OLD = "00000000000000A0";

  /** One end of a connection. */
  private static final class End {
    String state = "StandAlone";
    boolean discard;
  }

  /** One node; its generation is what it wrote last. */
  final class Node implements CommandRunner {
    final String name;
    final Map<String, End> ends = new TreeMap<>();
    final Map<String, String> bitmaps = new LinkedHashMap<>();
    String role = "Secondary";
    String disk = "UpToDate";
    String current = OLD;
    boolean inUse;
    int copying;
    String source = "";

    Node(String name) {
      this.name = name;
    }

    @Override
    public String host() {
      return name;
    }

    @Override
    public LineStream stream(Command command) {
      throw new AssertionError("no stream was expected: " + command);
    }

    @Override
    public CommandResult run(Command command) {
      List<String> words = command.argv();
      if (words.contains("--json")) {
        return CommandResult.of(20, "", "drbdsetup: unrecognized option '--json'\n");
      }
      if (words.get(0).equals("drbdsetup")) {
        return CommandResult.success(status());
      }
      String target = words.get(words.size() - 1);
      String peer = target.replaceAll("^r0:?|/\\d+$", "");
      boolean discard = words.toString().contains("discard-my-data");
      String verb =
          words.stream().skip(1).filter(word -> !word.startsWith("-")).findFirst().orElseThrow();
      if (!verb.equals("get-gi")) {
        log.add(name + " " + verb + " " + target + (discard ? " discard" : ""));
      }
      return switch (verb) {
        case "get-gi" -> CommandResult.success(generations(peer));
        case "disconnect" -> disconnect(peer);
        case "secondary" -> secondary();
        case "connect" -> connect(peer, discard);
        default -> throw new AssertionError("not expected: " + verb);
      };
    }

    private String status() {
      advance();
      StringBuilder out = new StringBuilder();
      out.append("r0 node-id:").append(ids.indexOf(name)).append(" role:").append(role);
      out.append(" suspended:no\n  volume:0 minor:0 disk:").append(disk);
      out.append(" quorum:yes size:1024 read:1 written:1 al-writes:0 bm-writes:0 upper-pending:0")
          .append(" lower-pending:0 al-suspended:no blocked:no\n");
      ends.forEach(
          (peer, end) -> {
            boolean connected = end.state.equals("Connected");
            Node other = nodes.get(peer);
            out.append("  ").append(peer).append(" node-id:").append(ids.indexOf(peer));
            out.append(" connection:").append(end.state).append(" role:");
            out.append(connected ? other.role : "Unknown").append(" congested:no\n");
            String replication =
                !connected
                    ? "Off"
                    : peer.equals(source)
                        ? "SyncTarget"
                        : other.source.equals(name) ? "SyncSource" : "Established";
            out.append("    volume:0 replication:").append(replication).append(" peer-disk:");
            out.append(connected ? other.disk : "DUnknown").append(" resync-suspended:no");
            out.append(" received:0 sent:0 out-of-sync:")
                .append(bitmaps.containsKey(peer) ? 64 : 0)
                .append(" pending:0 unacked:0\n");
          });
      return out.append('\n').toString();
    }

    /** A look at the status takes time, in which a resync gets on. */
    private void advance() {
      if (!source.isEmpty() && --copying <= 0) {
        Node from = nodes.get(source);
        current = from.current;
        disk = "UpToDate";
        bitmaps.clear();
        from.bitmaps.remove(name);
        source = "";
      }
    }

    private String generations(String peer) {
      String flags = role.equals("Primary") ? "1:1:1" : "1:1:0";
      return String.format(
          Locale.ROOT,
          "%s:%s:%s:%s:%s:0:1:0:0:0:0:0:0:1%n",
          current,
          bitmaps.getOrDefault(peer, "0000000000000000"),
          "0000000000000000",
          "0000000000000000",
          flags);
    }

    private CommandResult disconnect(String peer) {
      End end = ends.get(peer);
      if (end.state.equals("Connected")) {
        nodes.get(peer).ends.get(name).state = "Connecting";
      }
      end.state = "StandAlone";
      end.discard = false;
      return CommandResult.success("");
    }

    private CommandResult secondary() {
      if (inUse) {
        return CommandResult.of(
            11, "", "r0: State change failed: (-12) Device is held open by someone\n");
      }
      role = "Secondary";
      return CommandResult.success("");
    }

    private CommandResult connect(String peer, boolean discard) {
      End end = ends.get(peer);
      if (!end.state.equals("StandAlone")) {
        return CommandResult.of(
            10, "", "r0: Failure: (125) Device has a net-config (use disconnect first)\n");
      }
      end.state = "Connecting";
      end.discard = discard;
      meet(this, nodes.get(peer));
      return CommandResult.success("");
    }

    /** Writes while nobody is connected: a new generation, and a bitmap for each peer. */
    void write(String generation) {
      for (String peer : ends.keySet()) {
        bitmaps.putIfAbsent(peer, current);
      }
      current = generation;
    }
  }

  final Map<String, Node> nodes = new LinkedHashMap<>();
  final List<String> log = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  boolean refuses;

  FakeCluster(String... names) {
    for (String name : names) {
      nodes.put(name, new Node(name));
      ids.add(name);
    }
    for (Node node : nodes.values()) {
      nodes.keySet().stream()
          .filter(other -> !other.equals(node.name))
          .forEach(other -> node.ends.put(other, new End()));
    }
  }

  Node node(String name) {
    return nodes.get(name);
  }

  void state(String node, String peer, String state) {
    node(node).ends.get(peer).state = state;
  }

  String stateOf(String node, String peer) {
    return node(node).ends.get(peer).state;
  }

  private void meet(Node one, Node other) {
    End here = one.ends.get(other.name);
    End there = other.ends.get(one.name);
    if (!here.state.equals("Connecting") || !there.state.equals("Connecting")) {
      return;
    }
    boolean same =
        one.current.equals(other.current)
            || one.disk.equals("Diskless")
            || other.disk.equals("Diskless");
    Node victim = here.discard ? one : other;
    if (refuses || (!same && here.discard == there.discard)) {
      here.state = "StandAlone";
      there.state = "StandAlone";
      return;
    }
    here.state = "Connected";
    there.state = "Connected";
    if (!same) {
      if (victim.role.equals("Primary")) {
        throw new AssertionError("a Primary gives up its data");
      }
      victim.source = victim == one ? other.name : one.name;
      victim.disk = "Inconsistent";
      victim.copying = 3;
    }
  }

  Map<String, DrbdClient> clients() {
    Map<String, DrbdClient> clients = new LinkedHashMap<>();
    nodes.forEach((name, node) -> clients.put(name, DrbdClient.on(node)));
    return clients;
  }
}
