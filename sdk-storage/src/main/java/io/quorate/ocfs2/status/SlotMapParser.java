package io.quorate.ocfs2.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code debugfs.ocfs2 -R slotmap}. */
final class SlotMapParser implements Parser<List<MountSlot>> {
  private static final Pattern HEAD = Pattern.compile("Slot# +Node#");
  private static final Pattern SLOT = Pattern.compile("([0-9]{1,9}) +([0-9]{1,10})");

  @Override
  public Parsed<List<MountSlot>> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    List<MountSlot> slots = new ArrayList<>();
    for (ReportLines.Row row : lines.rows()) {
      Optional<Matcher> slot = row.match(SLOT);
      if (slot.isPresent()) {
        slots.add(
            new MountSlot(
                Integer.parseInt(slot.get().group(1)), Long.parseLong(slot.get().group(2))));
      } else if (row.match(HEAD).isEmpty()) {
        lines.notUnderstood(row);
      }
    }
    return new Parsed<>(slots, lines.diagnostics());
  }
}
