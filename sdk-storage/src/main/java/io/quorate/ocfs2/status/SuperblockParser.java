package io.quorate.ocfs2.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.ocfs2.model.ClusterStack;
import io.quorate.ocfs2.model.Ocfs2Uuid;
import io.quorate.ocfs2.option.Ocfs2Feature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code debugfs.ocfs2 -R stats}: fields with colons, several of them in a line. */
final class SuperblockParser implements Parser<Optional<Superblock>> {
  private static final List<String> NAMES =
      List.of(
          "Revision",
          "Mount Count",
          "Max Mount Count",
          "State",
          "Errors",
          "Check Interval",
          "Last Check",
          "Creator OS",
          "Feature Compat",
          "Feature Incompat",
          "Tunefs Incomplete",
          "Feature RO compat",
          "Root Blknum",
          "System Dir Blknum",
          "First Cluster Group Blknum",
          "Block Size Bits",
          "Cluster Size Bits",
          "Max Node Slots",
          "Extended Attributes Inline Size",
          "Label",
          "UUID",
          "Hash",
          "DX Seeds",
          "Cluster stack",
          "Cluster name",
          "Cluster flags",
          "Inode",
          "Mode",
          "Generation",
          "FS Generation",
          "CRC32",
          "ECC",
          "Type",
          "Attr",
          "Flags",
          "Dynamic Features",
          "User",
          "Group",
          "Size",
          "Links",
          "Clusters",
          "ctime",
          "atime",
          "mtime",
          "dtime",
          "Refcount Block",
          "Last Extblk",
          "Orphan Slot",
          "Sub Alloc Slot",
          "Sub Alloc Bit",
          "Sub Alloc Group");

  /** Fields whose values are of the user, and may look like another field. */
  private static final Pattern WHOLE_LINE = Pattern.compile("(Label|Cluster name): ?(.*)");

  private static final Pattern NAME =
      Pattern.compile("(?:^|   +)(" + String.join("|", NAMES) + "):");

  @Override
  public Parsed<Optional<Superblock>> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, ReportLines.Row> rows = new HashMap<>();
    for (ReportLines.Row row : lines.rows()) {
      Map<String, String> inLine = fields(row.text().strip());
      if (inLine.isEmpty()) {
        lines.notUnderstood(row);
      }
      fields.putAll(inLine);
      inLine.keySet().forEach(name -> rows.put(name, row));
    }
    if (!fields.containsKey("Block Size Bits") || !fields.containsKey("Max Node Slots")) {
      if (lines.answered()) {
        lines
            .diagnostics()
            .add(
                Diagnostic.error(
                        "OCFS205",
                        "no super block of OCFS2",
                        source.span(0, source.lineCount() > 0 ? source.line(1).length() : 0))
                    .withHelp("is there an OCFS2 volume on the device?"));
      }
      return new Parsed<>(Optional.empty(), lines.diagnostics());
    }
    return new Parsed<>(
        Optional.of(new Reader(lines, fields, rows).superblock()), lines.diagnostics());
  }

  private static Map<String, String> fields(String line) {
    Matcher whole = WHOLE_LINE.matcher(line);
    if (whole.matches()) {
      return Map.of(whole.group(1), whole.group(2));
    }
    Map<String, String> found = new LinkedHashMap<>();
    Matcher matcher = NAME.matcher(line);
    String name = "";
    int from = -1;
    while (matcher.find()) {
      if (from < 0 && matcher.start() > 0) {
        return Map.of();
      }
      if (from >= 0) {
        found.put(name, line.substring(from, matcher.start()).strip());
      }
      name = matcher.group(1);
      from = matcher.end();
    }
    if (from >= 0) {
      found.put(name, line.substring(from).strip());
    }
    return found;
  }

  private record Reader(
      ReportLines lines, Map<String, String> fields, Map<String, ReportLines.Row> rows) {
    Superblock superblock() {
      List<String> features = new ArrayList<>();
      features.addAll(words("Feature Compat"));
      features.addAll(words("Feature Incompat"));
      features.addAll(words("Feature RO compat"));
      for (String feature : features) {
        if (Ocfs2Feature.find(feature).isEmpty()) {
          lines.unknown(row("Feature Incompat"), "the feature", feature);
        }
      }
      String named = fields.getOrDefault("Cluster stack", "");
      boolean local = features.contains("local");
      Optional<ClusterStack> stack =
          local ? Optional.of(ClusterStack.NONE) : ClusterStack.find(named);
      if (stack.isEmpty()) {
        lines.unknown(row("Cluster stack"), "the cluster stack", named);
      }
      return new Superblock(
          fields.getOrDefault("Label", ""),
          Ocfs2Uuid.find(fields.getOrDefault("UUID", "")),
          stack,
          named.startsWith("classic"),
          Optional.ofNullable(fields.get("Cluster name")).filter(name -> !name.isEmpty()),
          words("Cluster flags").contains("Globalheartbeat"),
          (int) number("Max Node Slots"),
          1L << Math.min(30, number("Block Size Bits")),
          1L << Math.min(30, number("Cluster Size Bits")),
          number("Clusters"),
          features,
          (int) number("Mount Count"),
          (int) number("Max Mount Count"),
          fields);
    }

    /** The words behind the number of a set of flags. */
    private List<String> words(String name) {
      String text = fields.getOrDefault(name, "").replaceFirst("^[0-9]+ *", "");
      return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
    }

    private long number(String name) {
      return lines.number(row(name), fields.getOrDefault(name, "0")).orElse(0);
    }

    private ReportLines.Row row(String name) {
      return rows.getOrDefault(name, lines.rows().get(0));
    }
  }
}
