package io.quorate.ocfs2.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.ocfs2.model.ClusterStack;
import java.util.Optional;

/** {@code o2cluster -o DEVICE}, {@code o2cluster -r}: {@code stack,name,flags}; {@code default} is classic o2cb. */
final class VolumeClusterParser implements Parser<Optional<VolumeCluster>> {
  @Override
  public Parsed<Optional<VolumeCluster>> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    Optional<VolumeCluster> found = Optional.empty();
    for (ReportLines.Row row : lines.rows()) {
      String text = row.text().strip();
      String[] parts = text.split(",", -1);
      if (text.equals("default")) {
        found =
            Optional.of(new VolumeCluster(Optional.of(ClusterStack.O2CB), Optional.empty(), false));
      } else if (text.equals("Aborting.")) {
        found = Optional.empty(); // no volume, a local one, or no cluster that runs
      } else if (parts.length == 3) {
        Optional<ClusterStack> stack = ClusterStack.find(parts[0]);
        if (stack.isEmpty()) {
          lines.unknown(row, "the cluster stack", parts[0]);
        }
        if (!parts[2].equals("none") && !parts[2].equals("global")) {
          lines.unknown(row, "the heartbeat", parts[2]);
        }
        found =
            Optional.of(new VolumeCluster(stack, Optional.of(parts[1]), parts[2].equals("global")));
      } else {
        lines.notUnderstood(row);
      }
    }
    return new Parsed<>(found, lines.diagnostics());
  }
}
