package io.quorate.ocfs2.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code o2info --freeinode}. */
final class FreeInodesParser implements Parser<FreeInodes> {
  private static final Pattern HEAD = Pattern.compile("Slot\\s+Space\\s+Free");
  private static final Pattern ROW =
      Pattern.compile("([0-9]{1,9}|Total)\\s+([0-9]{1,18})\\s+([0-9]{1,18})");

  @Override
  public Parsed<FreeInodes> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    List<FreeInodes.Slot> slots = new ArrayList<>();
    boolean total = false;
    for (ReportLines.Row row : lines.rows()) {
      Optional<Matcher> found = row.match(ROW);
      if (found.isPresent() && !found.get().group(1).equals("Total")) {
        slots.add(
            new FreeInodes.Slot(
                Integer.parseInt(found.get().group(1)),
                Long.parseLong(found.get().group(2)),
                Long.parseLong(found.get().group(3))));
      } else if (found.isPresent()) {
        total = true;
      } else if (row.match(HEAD).isEmpty()) {
        lines.notUnderstood(row);
      }
    }
    if (!total && !slots.isEmpty()) {
      lines
          .diagnostics()
          .add(
              Diagnostic.warning(
                  "OCFS204",
                  "the output ends in the middle",
                  source.span(source.length(), source.length())));
    }
    return new Parsed<>(new FreeInodes(slots), lines.diagnostics());
  }
}
