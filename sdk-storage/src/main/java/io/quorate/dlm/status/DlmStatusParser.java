package io.quorate.dlm.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code dlm_tool status}. */
final class DlmStatusParser implements Parser<Optional<DlmStatus>> {
  private static final String NUMBER = "([0-9]{1,10})";
  private static final Pattern CLUSTER =
      Pattern.compile(
          "cluster nodeid ([0-9]{1,9}) quorate ([01]) ring seq " + NUMBER + " " + NUMBER);
  private static final Pattern DAEMON =
      Pattern.compile("daemon now " + NUMBER + " fence_pid " + NUMBER + "( fence_init)?");
  private static final Pattern NODE =
      Pattern.compile(
          "(startup )?node ([0-9]{1,9}) ([MXU]) add "
              + NUMBER
              + " rem "
              + NUMBER
              + " fail "
              + NUMBER
              + " fence "
              + NUMBER
              + " at ([0-9]{1,9}) "
              + NUMBER);
  private static final Pattern STARTUP = Pattern.compile("startup node ([0-9]{1,9})");
  private static final Pattern FENCE =
      Pattern.compile(
          "fence ([0-9]{1,9}) (\\S+) (?:(delay)|pid ([0-9]{1,9})) actor ([0-9]{1,9}) .*");
  private static final Pattern NO_DATA = Pattern.compile("(fence|node) [0-9]+ no data");

  @Override
  public Parsed<Optional<DlmStatus>> parse(Source source) {
    DlmLines lines = new DlmLines(source);
    Optional<Matcher> cluster = Optional.empty();
    Optional<Matcher> daemon = Optional.empty();
    List<DlmStatus.NodeStatus> nodes = new ArrayList<>();
    List<DlmStatus.PendingFence> pending = new ArrayList<>();
    List<Integer> startup = new ArrayList<>();
    for (DlmLines.Row row : lines.rows()) {
      Optional<Matcher> node = row.match(NODE);
      Optional<Matcher> absent = row.match(STARTUP);
      Optional<Matcher> fence = row.match(FENCE);
      if (row.match(CLUSTER).isPresent()) {
        cluster = row.match(CLUSTER);
      } else if (row.match(DAEMON).isPresent()) {
        daemon = row.match(DAEMON);
      } else if (node.isPresent() && node.get().group(1) == null) {
        nodes.add(node(node.get()));
      } else if (node.isPresent()) {
        startup.add(Integer.parseInt(node.get().group(2)));
      } else if (absent.isPresent()) {
        startup.add(Integer.parseInt(absent.get().group(1)));
      } else if (fence.isPresent()) {
        pending.add(pending(row.text(), fence.get()));
      } else if (row.match(NO_DATA).isEmpty()) {
        lines.notUnderstood(row);
      }
    }
    if (cluster.isEmpty()) {
      return new Parsed<>(Optional.empty(), lines.diagnostics());
    }
    Matcher head = cluster.get();
    return new Parsed<>(
        Optional.of(
            new DlmStatus(
                Integer.parseInt(head.group(1)),
                head.group(2).equals("1"),
                Long.parseLong(head.group(3)),
                Long.parseLong(head.group(4)),
                daemon.map(found -> Long.parseLong(found.group(1))).orElse(0L),
                daemon.map(found -> Long.parseLong(found.group(2))).orElse(0L),
                daemon.filter(found -> found.group(3) != null).isPresent(),
                nodes,
                pending,
                startup)),
        lines.diagnostics());
  }

  private static DlmStatus.NodeStatus node(Matcher found) {
    return new DlmStatus.NodeStatus(
        Integer.parseInt(found.group(2)),
        switch (found.group(3)) {
          case "M" -> DlmStatus.State.MEMBER;
          case "U" -> DlmStatus.State.STARTUP;
          default -> DlmStatus.State.GONE;
        },
        Long.parseLong(found.group(4)),
        Long.parseLong(found.group(5)),
        Long.parseLong(found.group(6)),
        Long.parseLong(found.group(7)),
        Integer.parseInt(found.group(8)),
        Long.parseLong(found.group(9)));
  }

  private static DlmStatus.PendingFence pending(String text, Matcher found) {
    return new DlmStatus.PendingFence(
        Integer.parseInt(found.group(1)),
        found.group(2),
        found.group(3) != null,
        Optional.ofNullable(found.group(4)).map(Long::parseLong).orElse(0L),
        Integer.parseInt(found.group(5)),
        text);
  }
}
