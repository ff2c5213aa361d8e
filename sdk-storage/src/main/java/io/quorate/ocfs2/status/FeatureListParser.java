package io.quorate.ocfs2.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;

/** {@code o2info --fs-features}: names over several lines. */
final class FeatureListParser implements Parser<List<String>> {
  @Override
  public Parsed<List<String>> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    List<String> features = new ArrayList<>();
    for (ReportLines.Row row : lines.rows()) {
      if (row.text().contains(":")) {
        lines.notUnderstood(row);
      } else {
        features.addAll(VolumeInfoParser.features(lines, row, row.text()));
      }
    }
    return new Parsed<>(features, lines.diagnostics());
  }
}
