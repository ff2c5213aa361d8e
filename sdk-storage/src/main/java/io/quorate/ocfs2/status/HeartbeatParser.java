package io.quorate.ocfs2.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code debugfs.ocfs2 -R hb}. */
final class HeartbeatParser implements Parser<List<HeartbeatSlot>> {
  private static final Pattern HEAD =
      Pattern.compile("node: node +seq +generation +checksum +deadms");
  private static final Pattern SLOT =
      Pattern.compile(
          "([0-9]{1,9}): +([0-9]{1,9}) +([0-9a-f]{1,16}) +([0-9a-f]{1,16}) +([0-9a-f]{1,8})"
              + " +([0-9]{1,10})");

  @Override
  public Parsed<List<HeartbeatSlot>> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    List<HeartbeatSlot> slots = new ArrayList<>();
    for (ReportLines.Row row : lines.rows()) {
      Optional<Matcher> found = row.match(SLOT);
      if (found.isPresent()) {
        Matcher slot = found.get();
        slots.add(
            new HeartbeatSlot(
                Integer.parseInt(slot.group(1)),
                Integer.parseInt(slot.group(2)),
                Long.parseUnsignedLong(slot.group(3), 16),
                Long.parseUnsignedLong(slot.group(4), 16),
                Long.parseLong(slot.group(5), 16),
                Duration.ofMillis(Long.parseLong(slot.group(6)))));
      } else if (row.match(HEAD).isEmpty()) {
        lines.notUnderstood(row);
      }
    }
    return new Parsed<>(slots, lines.diagnostics());
  }
}
