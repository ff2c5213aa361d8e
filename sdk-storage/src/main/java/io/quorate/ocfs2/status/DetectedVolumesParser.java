package io.quorate.ocfs2.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.ocfs2.model.ClusterStack;
import io.quorate.ocfs2.model.Ocfs2Uuid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code mounted.ocfs2 -d}. */
final class DetectedVolumesParser implements Parser<List<DetectedVolume>> {
  private static final List<String> HEADS =
      List.of("Device", "Stack", "Cluster", "F", "UUID", "Label");

  @Override
  public Parsed<List<DetectedVolume>> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    List<DetectedVolume> volumes = new ArrayList<>();
    for (ColumnTable.Cells cells : ColumnTable.read(lines, HEADS).rows()) {
      Optional<Ocfs2Uuid> uuid = Ocfs2Uuid.find(cells.at(4));
      if (uuid.isEmpty()) {
        lines.unknown(cells.row(), "the UUID", cells.at(4));
      }
      volumes.add(
          new DetectedVolume(
              cells.at(0),
              stack(lines, cells),
              cells.text(2),
              flag(lines, cells),
              uuid,
              cells.at(5)));
    }
    return new Parsed<>(volumes, lines.diagnostics());
  }

  /** The stack of a table's second column. */
  static Optional<ClusterStack> stack(ReportLines lines, ColumnTable.Cells cells) {
    Optional<ClusterStack> stack = ClusterStack.find(cells.at(1));
    if (stack.isEmpty()) {
      lines.unknown(cells.row(), "the cluster stack", cells.at(1));
    }
    return stack;
  }

  /** The flag of a table's fourth column. */
  static boolean flag(ReportLines lines, ColumnTable.Cells cells) {
    String flag = cells.at(3);
    if (!flag.isEmpty() && !flag.equals("G")) {
      lines.unknown(cells.row(), "the flag", flag);
    }
    return flag.equals("G");
  }
}
