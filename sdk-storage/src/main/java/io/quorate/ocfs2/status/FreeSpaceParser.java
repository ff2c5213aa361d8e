package io.quorate.ocfs2.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code o2info --freefrag KB}. */
final class FreeSpaceParser implements Parser<Optional<FreeSpace>> {
  private static final Set<String> NAMES =
      Set.of(
          "Blocksize",
          "Clustersize",
          "Total clusters",
          "Free clusters",
          "Min. free extent",
          "Max. free extent",
          "Avg. free extent",
          "Chunksize",
          "Total chunks",
          "Free chunks");
  private static final Pattern FIELD =
      Pattern.compile("([A-Z][a-z]+[.]?(?: [a-z]+)*): ([0-9]{1,18})(?: .*)?");
  private static final Pattern EXTENTS =
      Pattern.compile(
          "([0-9]+[KMGT]?)[.]{3} *([0-9]+[KMGT]?)- *: +([0-9]{1,18}) +([0-9]{1,18}) +.*%");
  private static final Pattern HEAD = Pattern.compile("HISTOGRAM OF.*|Extent Size Range :.*");

  @Override
  public Parsed<Optional<FreeSpace>> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    Map<String, Long> fields = new HashMap<>();
    List<FreeSpace.Extents> histogram = new ArrayList<>();
    for (ReportLines.Row row : lines.rows()) {
      Optional<Matcher> field = row.match(FIELD);
      Optional<Matcher> extents = row.match(EXTENTS);
      if (field.isPresent() && NAMES.contains(field.get().group(1))) {
        fields.put(field.get().group(1), Long.parseLong(field.get().group(2)));
      } else if (extents.isPresent()) {
        Matcher found = extents.get();
        histogram.add(
            new FreeSpace.Extents(
                found.group(1) + "..." + found.group(2) + "-",
                Long.parseLong(found.group(3)),
                Long.parseLong(found.group(4))));
      } else if (row.match(HEAD).isEmpty()) {
        lines.notUnderstood(row);
      }
    }
    FreeSpace space =
        new FreeSpace(
            fields.getOrDefault("Blocksize", 0L),
            fields.getOrDefault("Clustersize", 0L),
            fields.getOrDefault("Total clusters", 0L),
            fields.getOrDefault("Free clusters", 0L),
            fields.getOrDefault("Min. free extent", 0L),
            fields.getOrDefault("Max. free extent", 0L),
            fields.getOrDefault("Avg. free extent", 0L),
            fields.getOrDefault("Chunksize", 0L),
            fields.getOrDefault("Total chunks", 0L),
            fields.getOrDefault("Free chunks", 0L),
            histogram);
    return new Parsed<>(
        fields.isEmpty() ? Optional.empty() : Optional.of(space), lines.diagnostics());
  }
}
