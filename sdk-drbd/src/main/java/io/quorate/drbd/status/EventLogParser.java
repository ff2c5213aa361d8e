package io.quorate.drbd.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
    DrbdStatus status = events.snapshot();
    for (String key : notKnown(status)) {
      int at = Math.max(0, text.indexOf(" " + key + ":") + 1);
      found.add(
          Diagnostic.warning(
                  "DRBD202",
                  "the field '" + key + "' is not known",
                  source.span(at, Math.min(text.length(), at + key.length())))
              .withHelp("it is kept as it is"));
    }
    return new Parsed<>(
        new EventLog(events.lines(), events.isComplete(), events.isStale(), status), found);
  }

  /** The fields that are not known, of everything that is there after the last line. */
  private static Set<String> notKnown(DrbdStatus status) {
    Set<String> keys = new LinkedHashSet<>();
    for (ResourceStatus resource : status.resources()) {
      keys.addAll(resource.more().keySet());
      resource.devices().forEach(device -> keys.addAll(device.more().keySet()));
      for (ConnectionStatus connection : resource.connections()) {
        keys.addAll(connection.more().keySet());
        connection.peerDevices().forEach(device -> keys.addAll(device.more().keySet()));
      }
    }
    return keys;
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
