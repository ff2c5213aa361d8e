package io.quorate.ocfs2.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code mounted.ocfs2 -f}. */
final class MountedVolumesParser implements Parser<List<MountedVolume>> {
  private static final List<String> HEADS = List.of("Device", "Stack", "Cluster", "F", "Nodes");

  @Override
  public Parsed<List<MountedVolume>> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    List<MountedVolume> volumes = new ArrayList<>();
    for (ColumnTable.Cells cells : ColumnTable.read(lines, HEADS).rows()) {
      String nodes = cells.at(4);
      volumes.add(
          new MountedVolume(
              cells.at(0),
              DetectedVolumesParser.stack(lines, cells),
              cells.text(2),
              DetectedVolumesParser.flag(lines, cells),
              nodes.isEmpty() || nodes.equals("Not mounted")
                  ? List.of()
                  : Stream.of(nodes.split(",")).map(String::strip).toList()));
    }
    return new Parsed<>(volumes, lines.diagnostics());
  }
}
