package io.quorate.drbd.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Replays a recorded stream of {@code drbdsetup events2}. */
final class EventLogParser implements Parser<EventLog> {
  @Override
  public Parsed<EventLog> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    DrbdEvents events = new DrbdEvents();
    String text = source.text();
    int start = 0;
    while (start < text.length()) {
      int stop = lineEnd(text, start);
      String line = text.substring(start, stop).strip();
      while (stop + 1 < text.length()
          && isBlank(text.charAt(stop + 1))
          && !isBlankLine(text, stop + 1)) { // somebody broke the line for a page
        int begin = stop + 1;
        stop = lineEnd(text, begin);
        line += " " + text.substring(begin, stop).strip();
      }
      boolean cut = stop == text.length();
      if (!line.startsWith("#") && events.apply(line) == EventKind.UNKNOWN && !line.isEmpty()) {
        found.add(
            Diagnostic.warning(
                cut ? "DRBD204" : "DRBD201",
                cut ? "the output ends in the middle" : "the line is not understood",
                source.span(start, stop)));
      }
      start = stop + 1;
    }
    Set<String> reported = new HashSet<>();
    events.check(
        EventPlaces.in(source),
        diagnostic -> {
          if (reported.add(diagnostic.message())) {
            found.add(diagnostic);
          }
        });
    found.sort(Comparator.comparingInt(d -> d.span().map(Span::start).orElse(0)));
    return new Parsed<>(
        new EventLog(events.lines(), events.isComplete(), events.isStale(), events.snapshot()),
        found);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isBlankLine(String text, int from) {
    return text.substring(from, lineEnd(text, from)).isBlank();
  }
}
