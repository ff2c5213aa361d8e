package io.quorate.ocfs2.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.ocfs2.model.Ocfs2Uuid;
import io.quorate.ocfs2.option.Ocfs2Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code o2info --volinfo}, and the answer of tunefs.ocfs2 to {@link #QUERY}: names, colons, values. */
final class VolumeInfoParser implements Parser<Optional<VolumeInfo>> {
  /** What to ask tunefs.ocfs2; {@code %B}, the block size, it refuses in 1.8.7. */
  static final String QUERY =
      "Label: %V\\nUUID: %U\\nCluster Size: %T\\nNode Slots: %N\\n"
          + "Features: %M\\nFeatures: %H\\nFeatures: %O\\n";

  private static final Set<String> NAMES =
      Set.of("Label", "UUID", "Block Size", "Cluster Size", "Node Slots", "Features");

  @Override
  public Parsed<Optional<VolumeInfo>> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    String label = "";
    Optional<Ocfs2Uuid> uuid = Optional.empty();
    List<String> features = new ArrayList<>();
    long[] numbers = new long[3];
    boolean any = false;
    for (ReportLines.Row row : lines.rows()) {
      String text = row.text().strip();
      int colon = text.indexOf(':');
      String name = colon < 0 ? "" : text.substring(0, colon);
      if (!NAMES.contains(name)) {
        lines.notUnderstood(row);
        continue;
      }
      any = true;
      String value = text.substring(colon + 1).strip();
      switch (name) {
        case "Label" -> label = value;
        case "UUID" -> uuid = Ocfs2Uuid.find(value);
        case "Features" -> features.addAll(features(lines, row, value));
        case "Block Size" -> numbers[0] = lines.number(row, value).orElse(0);
        case "Cluster Size" -> numbers[1] = lines.number(row, value).orElse(0);
        default -> numbers[2] = lines.integer(row, value).orElse(0);
      }
    }
    VolumeInfo info =
        new VolumeInfo(label, uuid, numbers[0], numbers[1], (int) numbers[2], features);
    return new Parsed<>(any ? Optional.of(info) : Optional.empty(), lines.diagnostics());
  }

  /** The names of features between blanks; {@code None} is none. */
  static List<String> features(ReportLines lines, ReportLines.Row row, String text) {
    List<String> words =
        Stream.of(text.strip().split(" +"))
            .filter(word -> !word.isEmpty() && !word.equals("None"))
            .toList();
    words.stream()
        .filter(word -> Ocfs2Feature.find(word).isEmpty())
        .forEach(word -> lines.unknown(row, "the feature", word));
    return words;
  }
}
