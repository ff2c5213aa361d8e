package io.quorate.ocfs2.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.ocfs2.model.ClusterStack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code mkfs.ocfs2}, quiet or not. */
final class MkfsParser implements Parser<MkfsReport> {
  private static final Set<String> NAMES =
      Set.of(
          "Cluster stack",
          "Cluster name",
          "Label",
          "Features",
          "Block size",
          "Cluster size",
          "Volume size",
          "Journal size",
          "Node slots",
          "Stack Flags",
          "NOTE",
          "Cluster groups",
          "Extent allocator size");
  private static final Pattern USUAL =
      Pattern.compile(
          "mkfs\\.ocfs2 [0-9.]+|mkfs\\.ocfs2: Discard device blocks: .*|WARNING: Cluster check"
              + " disabled\\.|Dry run|Proceed \\(y/N\\):|Aborting operation\\.|[A-Z][A-Za-z +/]+: (done|skipped|[0-9]+"
              + " block\\(s\\))|WARNING!!! OCFS2 uses the UUID.*|Having two OCFS2.*|cause erratic.*|"
              + "Please choose the UUID.*");

  @Override
  public Parsed<MkfsReport> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    Map<String, String> fields = new HashMap<>();
    List<String> features = List.of();
    boolean overwrites = false;
    boolean finished = false;
    for (ReportLines.Row row : lines.rows()) {
      String text = row.text().strip().replaceFirst("^Proceed \\(y/N\\): (?=.)", "");
      int colon = text.indexOf(':');
      String name = colon < 0 ? "" : text.substring(0, colon);
      if (NAMES.contains(name)) {
        fields.put(name, text.substring(colon + 1).strip());
        if (name.equals("Features")) {
          features = VolumeInfoParser.features(lines, row, fields.get(name));
        }
      } else if (text.equals("Overwriting existing ocfs2 partition.")) {
        overwrites = true;
      } else if (text.equals("mkfs.ocfs2 successful")) {
        finished = true;
      } else if (text.startsWith("mkfs.ocfs2: ") && !text.contains("Discard device blocks")) {
        lines.refused(row, text.substring("mkfs.ocfs2: ".length()));
      } else if (!USUAL.matcher(text).matches()) {
        lines.notUnderstood(row);
      }
    }
    return new Parsed<>(
        new MkfsReport(
            ClusterStack.find(fields.getOrDefault("Cluster stack", "")),
            Optional.ofNullable(fields.get("Cluster name")),
            fields.getOrDefault("Label", ""),
            features,
            number(fields, "Block size"),
            number(fields, "Cluster size"),
            number(fields, "Volume size"),
            number(fields, "Journal size"),
            (int) number(fields, "Node slots"),
            overwrites,
            finished),
        lines.diagnostics());
  }

  private static long number(Map<String, String> fields, String name) {
    String word = fields.getOrDefault(name, "").replaceFirst(" .*", "");
    return word.matches("[0-9]{1,18}") ? Long.parseLong(word) : 0;
  }
}
