package io.quorate.corosync;

import io.quorate.core.catalog.LiveView;
import io.quorate.core.format.Parsed;
import io.quorate.corosync.status.CorosyncReports;
import io.quorate.corosync.status.QuorumMember;
import io.quorate.corosync.status.QuorumStatus;
import io.quorate.corosync.status.QuorumTable;
import io.quorate.corosync.watch.CorosyncEvent;
import io.quorate.corosync.watch.StatusChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Quorum and membership in words: the table first, then each change; a line {@code exit CODE} ends an answer. */
final class CorosyncLiveView implements LiveView {
  private final List<CorosyncEvent> events = new ArrayList<>();
  private final StatusChanges changes = new StatusChanges(events::add);
  private final StringBuilder answer = new StringBuilder();
  private final Map<Long, String> names = new TreeMap<>();
  private @Nullable QuorumStatus shown;
  private long notUnderstood;

  @Override
  public List<String> accept(String line) {
    if (!line.matches("exit \\d{1,3}")) {
      answer.append(line).append('\n');
      return List.of();
    }
    Parsed<QuorumStatus> parsed = CorosyncReports.QUORUM.parse(answer.toString());
    answer.setLength(0);
    notUnderstood += parsed.diagnostics().stream().filter(found -> !found.isError()).count();
    for (QuorumMember member : parsed.value().members()) {
      names.put(member.nodeId(), member.name());
    }
    changes.accept(parsed);
    List<String> said = new ArrayList<>();
    for (CorosyncEvent event : events) {
      boolean first = shown == null && event instanceof CorosyncEvent.Connected;
      if (first) {
        QuorumTable.print(parsed.value()).lines().forEach(said::add);
      } else {
        said.add(words(event));
      }
    }
    events.clear();
    if (!parsed.hasErrors()) {
      shown = parsed.value();
    }
    return said;
  }

  private String words(CorosyncEvent event) {
    if (event instanceof CorosyncEvent.MembershipChanged changed) {
      List<String> parts = new ArrayList<>();
      changed.joined().forEach(id -> parts.add(name(id) + " joined"));
      changed.left().forEach(id -> parts.add(name(id) + " left"));
      if (parts.isEmpty()) {
        parts.add("the same nodes formed a new membership");
      }
      return String.join(", ", parts) + "; ring " + changed.membership().ring();
    }
    if (event instanceof CorosyncEvent.QuorumLost) {
      return "quorum lost";
    }
    if (event instanceof CorosyncEvent.QuorumGained) {
      return "quorum gained";
    }
    return event.toString();
  }

  private String name(long id) {
    return names.getOrDefault(id, "node " + id);
  }

  @Override
  public boolean mustRestart() {
    return false;
  }

  @Override
  public void restart() {
    answer.setLength(0);
  }

  @Override
  public long notUnderstood() {
    return notUnderstood;
  }

  @Override
  public String page() {
    QuorumStatus last = shown;
    return last == null ? "" : QuorumTable.print(last);
  }
}
