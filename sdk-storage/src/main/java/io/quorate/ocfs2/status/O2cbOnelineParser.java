package io.quorate.ocfs2.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.ocfs2.model.HeartbeatMode;
import io.quorate.ocfs2.model.O2cbCluster;
import io.quorate.ocfs2.model.O2cbNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code o2cb list-cluster NAME --oneline}: regions and nodes, the cluster last.
 *
 * <p>Names may hold blanks; the last line says which name ends the other ones. Numbers are printed signed.
 */
final class O2cbOnelineParser implements Parser<Optional<O2cbCluster>> {
  private static final Pattern CLUSTER =
      Pattern.compile("cluster: (-?[0-9]{1,10}) (local|global)(?: (.*))?");
  private static final Pattern NODE =
      Pattern.compile("node: ([0-9]{1,10}) (.*) ([0-9.]+):(-?[0-9]{1,10})");
  private static final Pattern REGION = Pattern.compile("heartbeat: (.*)");

  @Override
  public Parsed<Optional<O2cbCluster>> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    List<ReportLines.Row> rows = lines.rows();
    Optional<Matcher> last =
        rows.isEmpty() ? Optional.empty() : rows.get(rows.size() - 1).match(CLUSTER);
    if (last.isEmpty()) {
      rows.forEach(lines::notUnderstood);
      return new Parsed<>(Optional.empty(), lines.diagnostics());
    }
    String name = Optional.ofNullable(last.get().group(3)).orElse("");
    List<O2cbNode> nodes = new ArrayList<>();
    List<String> regions = new ArrayList<>();
    for (ReportLines.Row row : rows.subList(0, rows.size() - 1)) {
      String text = row.text();
      String front =
          text.endsWith(" " + name) && !name.isEmpty()
              ? text.substring(0, text.length() - name.length() - 1)
              : text;
      Matcher node = NODE.matcher(front);
      Matcher region = REGION.matcher(front);
      if (node.matches()) {
        nodes.add(
            new O2cbNode(
                Long.parseLong(node.group(1)),
                node.group(2),
                node.group(3),
                unsigned(node.group(4))));
      } else if (region.matches()) {
        regions.add(region.group(1));
      } else {
        lines.notUnderstood(row);
      }
    }
    O2cbCluster cluster =
        new O2cbCluster(
            name,
            unsigned(last.get().group(1)),
            HeartbeatMode.find(last.get().group(2)).orElse(HeartbeatMode.LOCAL),
            nodes,
            regions);
    return new Parsed<>(Optional.of(cluster), lines.diagnostics());
  }

  private static long unsigned(String text) {
    return Long.parseLong(text) & 0xFFFF_FFFFL;
  }
}
