package io.quorate.drbd;

import io.quorate.core.catalog.LiveView;
import io.quorate.drbd.status.DrbdChange;
import io.quorate.drbd.status.DrbdEvents;
import io.quorate.drbd.status.DrbdStatus;
import io.quorate.drbd.status.DrbdStatusTable;
import io.quorate.drbd.status.EventKind;
import java.util.ArrayList;
import java.util.List;

/** The state of DRBD in words: the table when everything is known, then each change. */
final class DrbdLiveView implements LiveView {
  private final DrbdEvents events = new DrbdEvents();
  private DrbdStatus shown = new DrbdStatus(List.of());
  private boolean first = true;

  @Override
  public List<String> accept(String line) {
    EventKind kind = events.apply(line);
    String time = time(line);
    if (kind == EventKind.CALL || kind == EventKind.RESPONSE) {
      return List.of(line.strip());
    }
    if (!events.isComplete()) {
      return List.of();
    }
    DrbdStatus now = events.snapshot();
    List<String> said = new ArrayList<>();
    if (first) {
      page().lines().forEach(said::add);
      first = false;
    } else if (kind == EventKind.RENAME) {
      said.add(time + field(line, "name") + " is now " + field(line, "new_name"));
    } else if (now != shown) {
      DrbdChange.between(shown, now).forEach(change -> said.add(time + change));
    }
    shown = now;
    return said;
  }

  /** The time in front of a line with {@code --timestamps}, and a blank; or nothing. */
  private static String time(String line) {
    int blank = line.indexOf(' ');
    return blank > 0 && Character.isDigit(line.charAt(0)) ? line.substring(0, blank + 1) : "";
  }

  private static String field(String line, String key) {
    int at = line.indexOf(" " + key + ":");
    return at < 0 ? "-" : line.substring(at + key.length() + 2).split(" ", 2)[0];
  }

  @Override
  public boolean mustRestart() {
    return events.isStale();
  }

  @Override
  public void restart() {
    events.restart();
  }

  @Override
  public long notUnderstood() {
    return events.notUnderstood();
  }

  @Override
  public String page() {
    return DrbdStatusTable.print(events.snapshot());
  }
}
