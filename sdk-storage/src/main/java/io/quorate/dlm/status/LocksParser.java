package io.quorate.dlm.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code dlm_tool lockdump NAME}. */
final class LocksParser implements Parser<List<DlmLock>> {
  private static final Pattern LINE =
      Pattern.compile(
          "id ([0-9a-f]{8}) gr (\\S+) rq (\\S+) pid ([0-9]{1,10}) (master|MSTCPY) ([0-9]{1,9})"
              + " \"(.*)\"");

  @Override
  public Parsed<List<DlmLock>> parse(Source source) {
    DlmLines lines = new DlmLines(source);
    List<DlmLock> locks = new ArrayList<>();
    for (DlmLines.Row row : lines.rows()) {
      Optional<Matcher> found = row.match(LINE);
      if (found.isEmpty()) {
        lines.notUnderstood(row);
        continue;
      }
      Matcher lock = found.get();
      locks.add(
          new DlmLock(
              Long.parseLong(lock.group(1), 16),
              lock.group(2),
              lock.group(3),
              Long.parseLong(lock.group(4)),
              Integer.parseInt(lock.group(6)),
              lock.group(5).equals("MSTCPY"),
              lock.group(7)));
    }
    return new Parsed<>(locks, lines.diagnostics());
  }
}
