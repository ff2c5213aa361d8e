package io.quorate.drbd.status;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the state of DRBD up to date from the lines of {@code drbdsetup events2}; 8.4 and 9, with any of {@code
 * --timestamps --statistics --full --diff}; drbdsetup-9.0(8), events2.
 *
 * <pre>{@code
 * DrbdEvents events = new DrbdEvents();
 * lines.forEach(events::apply);
 * DrbdStatus now = events.snapshot();
 * }</pre>
 *
 * <p>Memory grows with the number of objects, not with the number of lines. A snapshot is immutable; it shares with the
 * one before it every resource that did not change.
 *
 * <p>Not safe for use by several threads.
 */
public final class DrbdEvents {
  private static final Source PLACE = Source.of("events2", "");

  private final EventLine line = new EventLine();
  private final Map<String, LiveResource> resources = new LinkedHashMap<>();
  private boolean complete;
  private boolean stale;
  private long lines;
  private long notUnderstood;

  /** An empty state, before the first line. */
  public DrbdEvents() {}

  /**
   * Takes one line, without its line end.
   *
   * @return what kind of event it was
   */
  public EventKind apply(String text) {
    lines++;
    if (!line.read(text)) {
      if (!text.isBlank()) {
        notUnderstood++;
      }
      return EventKind.UNKNOWN;
    }
    EventKind kind = line.kind();
    switch (kind) {
      case COMPLETE -> complete();
      case SKIPPED -> stale = true;
      case CALL, RESPONSE, UNKNOWN -> {}
      case RENAME -> rename();
      case DESTROY -> destroy();
      default -> update();
    }
    if (kind == EventKind.UNKNOWN) {
      notUnderstood++;
    }
    return kind;
  }

  /**
   * Begins again: the tool was started anew and prints everything that exists.
   *
   * <p>What it does not print up to {@code exists -} was destroyed in between.
   */
  public void restart() {
    complete = false;
    stale = false;
    resources.values().forEach(LiveResource::doubt);
  }

  /** Whether everything that existed at the start was read: the line {@code exists -} came. */
  public boolean isComplete() {
    return complete;
  }

  /** Whether the kernel dropped events ({@code - skipped N}, 8.4): the tool must be started anew. */
  public boolean isStale() {
    return stale;
  }

  /** The number of lines taken. */
  public long lines() {
    return lines;
  }

  /** The number of lines that were not understood, blank ones left aside. */
  public long notUnderstood() {
    return notUnderstood;
  }

  /** The number of resources. */
  public int resourceCount() {
    return resources.size();
  }

  /** The state now. */
  public DrbdStatus snapshot() {
    List<ResourceStatus> all = new ArrayList<>(resources.size());
    for (Map.Entry<String, LiveResource> entry : resources.entrySet()) {
      all.add(entry.getValue().status(entry.getKey(), PLACE, DiagnosticSink.ignoring()));
    }
    return new DrbdStatus(all);
  }

  private void complete() {
    if (!complete) {
      complete = true;
      resources.values().removeIf(LiveResource::isDoubted);
      resources.values().forEach(LiveResource::dropDoubted);
    }
  }

  private void rename() {
    LiveResource resource = resources.remove(line.name());
    String fresh = line.value("new_name");
    if (resource != null && !fresh.isEmpty()) {
      resource.touch();
      resources.put(fresh, resource);
    }
  }

  private void destroy() {
    LiveResource resource = resources.get(line.name());
    if (resource == null) {
      return;
    }
    if (line.object() == EventObject.RESOURCE) {
      resources.remove(line.name());
    } else {
      resource.destroy(line);
    }
  }

  private void update() {
    LiveResource resource = resources.get(line.name());
    if (resource == null) {
      resource = new LiveResource();
      resources.put(line.name(), resource);
    }
    resource.update(line);
  }
}
