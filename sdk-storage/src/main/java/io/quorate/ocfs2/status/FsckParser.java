package io.quorate.ocfs2.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.ocfs2.model.Ocfs2Uuid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code fsck.ocfs2 -n}. */
final class FsckParser implements Parser<FsckReport> {
  private static final Pattern DEVICE = Pattern.compile("Checking OCFS2 filesystem in (.*):");
  private static final Set<String> NAMES =
      Set.of(
          "Label",
          "UUID",
          "Number of blocks",
          "Block size",
          "Number of clusters",
          "Cluster size",
          "Number of slots");
  private static final Pattern CLEAN =
      Pattern.compile(
          "(.*) is clean\\.(?:  It will be checked after ([0-9]{1,9}) additional mounts\\.?)?");
  private static final Pattern USUAL =
      Pattern.compile(
          "fsck\\.ocfs2 [0-9.]+|\\*\\* Skipping (slot|journal) (recovery|replay).*\\*\\*|.* was run"
              + " with -f, check forced\\.|Pass [0-9][a-z]?: .*");
  private static final Pattern ABORT = Pattern.compile(".*Aborting operation\\.");
  private static final Pattern MOUNTED = Pattern.compile("WARNING!!! Running fsck\\.ocfs2 .*");

  @Override
  public Parsed<FsckReport> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    Map<String, String> fields = new HashMap<>();
    List<String> problems = new ArrayList<>();
    String device = "";
    FsckReport.State state = FsckReport.State.UNKNOWN;
    OptionalInt left = OptionalInt.empty();
    for (ReportLines.Row row : lines.rows()) {
      String text = row.text().strip();
      int colon = text.indexOf(':');
      Optional<Matcher> named = row.match(DEVICE);
      Optional<Matcher> clean = row.match(CLEAN);
      if (named.isPresent()) {
        device = named.get().group(1);
      } else if (colon > 0 && NAMES.contains(text.substring(0, colon))) {
        fields.put(text.substring(0, colon), text.substring(colon + 1).strip());
      } else if (clean.isPresent()) {
        state = FsckReport.State.CLEAN;
        left =
            Optional.ofNullable(clean.get().group(2))
                .map(number -> OptionalInt.of(Integer.parseInt(number)))
                .orElseGet(OptionalInt::empty);
      } else if (text.equals("All passes succeeded.")) {
        state = FsckReport.State.PASSED;
      } else if (row.match(ABORT).isPresent()) {
        state = FsckReport.State.ABORTED;
      } else if (row.match(USUAL).isEmpty() && row.match(MOUNTED).isEmpty()) {
        problems.add(text);
      }
    }
    boolean faulty = !problems.isEmpty() && !device.isEmpty();
    return new Parsed<>(
        new FsckReport(
            device,
            fields.getOrDefault("Label", "").replace("<NONE>", ""),
            Ocfs2Uuid.find(fields.getOrDefault("UUID", "")),
            number(fields, "Number of blocks"),
            number(fields, "Block size"),
            number(fields, "Number of clusters"),
            number(fields, "Cluster size"),
            (int) number(fields, "Number of slots"),
            faulty ? FsckReport.State.FAULTY : state,
            left,
            problems),
        lines.diagnostics());
  }

  private static long number(Map<String, String> fields, String name) {
    String text = fields.getOrDefault(name, "");
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }
}
