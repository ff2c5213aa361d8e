package io.quorate.drbd.status;

import io.quorate.core.diagnostic.DiagnosticSink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
  private static final int MAX_LINE = 1 << 20;
  private static final int BUFFER = 1 << 16;
  private static final int FEW_WORDS = 1 << 12;

  private final EventLine line = new EventLine();
  private final Set<LiveResource> resources = new LinkedHashSet<>();

  /** Resources by the number of the word that is their name. */
  private @Nullable LiveResource[] named = new LiveResource[256];

  /** When there are more words than this, those that nobody uses any more are dropped. */
  private int manyWords = FEW_WORDS;

  private byte[] copy = new byte[1024];
  private @Nullable DrbdStatus last;
  private int generation = 1;
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
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return apply(bytes, 0, bytes.length);
  }

  /**
   * Takes one line of UTF-8, without its line end, from a part of an array; nothing of the array is kept.
   *
   * @param from the place of the first byte
   * @param to the place behind the last
   * @return what kind of event it was
   * @throws IndexOutOfBoundsException when the array has no such part
   */
  public EventKind apply(byte[] bytes, int from, int to) {
    Objects.checkFromToIndex(from, to, bytes.length);
    int length = to - from;
    if (copy.length < length + EventBytes.SLACK) {
      copy = new byte[length * 2 + EventBytes.SLACK];
    }
    System.arraycopy(bytes, from, copy, 0, length);
    return take(copy, 0, length);
  }

  private EventKind take(byte[] bytes, int from, int to) {
    lines++;
    if (!line.read(bytes, from, to)) {
      if (!isBlank(bytes, from, to)) {
        notUnderstood++;
      }
      return EventKind.UNKNOWN;
    }
    EventKind kind = line.kind();
    switch (kind) {
      case COMPLETE -> complete();
      case SKIPPED -> stale = true;
      case CALL -> called();
      case RESPONSE, UNKNOWN -> {}
      case RENAME -> rename();
      case DESTROY -> destroy();
      default -> update();
    }
    if (line.isOdd()) {
      notUnderstood++;
    }
    if (line.words().count() > manyWords) {
      dropWords();
    }
    return kind;
  }

  /**
   * Takes all lines of a stream to its end, as fast as it gives them; a last line without an end counts too.
   *
   * @return the number of lines
   * @throws IOException when the stream cannot be read, or a line is longer than a mebibyte
   */
  public long readFrom(InputStream stream) throws IOException {
    long before = lines;
    byte[] buffer = new byte[BUFFER + EventBytes.SLACK];
    int filled = 0;
    int got = stream.read(buffer, 0, BUFFER);
    while (got >= 0) {
      int searched = filled;
      filled += got;
      int start = 0;
      int stop = EventBytes.find(buffer, searched, filled, '\n');
      while (stop < filled) {
        take(buffer, start, stop);
        start = stop + 1;
        stop = EventBytes.find(buffer, start, filled, '\n');
      }
      filled -= start;
      System.arraycopy(buffer, start, buffer, 0, filled);
      if (filled == MAX_LINE) {
        throw new IOException("a line of events2 is longer than " + MAX_LINE + " bytes");
      }
      if (filled == buffer.length - EventBytes.SLACK) {
        buffer = Arrays.copyOf(buffer, Math.min(MAX_LINE, filled * 2) + EventBytes.SLACK);
      }
      got = stream.read(buffer, filled, buffer.length - EventBytes.SLACK - filled);
    }
    if (filled > 0) {
      take(buffer, 0, filled);
    }
    return lines - before;
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Begins again: the tool was started anew and prints everything that exists.
   *
   * <p>What it does not print up to {@code exists -} was destroyed in between.
   */
  public void restart() {
    complete = false;
    stale = false;
    generation++;
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

  /**
   * The handlers that were called for a peer of a resource since it was connected last, for example {@code split-brain};
   * drbd.conf-9.0(5), handlers.
   */
  public Set<String> handlersCalled(String resource, String peer) {
    for (LiveResource each : resources) {
      if (line.words().text(each.name()).equals(resource)) {
        return each.handlers(peer, line.words());
      }
    }
    return Set.of();
  }

  /** The number of different texts that are kept. */
  int wordCount() {
    return line.words().count();
  }

  /** The state now; the same object as long as nothing has changed. */
  public DrbdStatus snapshot() {
    DrbdStatus known = last;
    if (known == null) {
      known = build();
      last = known;
    }
    return known;
  }

  /** Reports what is not known in the state now. */
  void check(EventPlaces places, DiagnosticSink sink) {
    resources.forEach(resource -> resource.build(line.words(), places, sink));
  }

  private DrbdStatus build() {
    List<ResourceStatus> all = new ArrayList<>(resources.size());
    for (LiveResource resource : resources) {
      all.add(resource.status(line.words(), EventPlaces.NONE, DiagnosticSink.ignoring()));
    }
    return new DrbdStatus(all);
  }

  private void complete() {
    if (!complete) {
      complete = true;
      for (LiveResource resource : List.copyOf(resources)) {
        if (resource.isDoubted(generation)) {
          drop(resource);
        } else {
          resource.dropDoubted(generation);
        }
      }
      last = null;
    }
  }

  private void rename() {
    LiveResource resource = find();
    long cell = line.special(EventShape.NEW_NAME);
    if (resource != null && cell != EventCell.NONE) {
      drop(resource);
      resource.rename(EventCell.word(cell));
      LiveResource other = named(resource.name());
      if (other != null) {
        drop(other);
      }
      add(resource);
    }
  }

  private void called() {
    LiveResource resource = find();
    long handler = line.special(EventShape.HELPER);
    if (resource != null && handler != EventCell.NONE) {
      resource.handlerCalled(line, EventCell.text(handler, line.words()));
    }
  }

  private void destroy() {
    LiveResource resource = find();
    if (resource == null) {
      return;
    }
    if (line.object() == EventObject.RESOURCE) {
      drop(resource);
    } else {
      resource.destroy(line);
      last = null;
    }
  }

  private void update() {
    LiveResource resource = find();
    if (resource == null) {
      int name = EventCell.word(line.special(EventShape.NAME));
      resource = new LiveResource(line.shape(EventObject.RESOURCE), name);
      add(resource);
    }
    if (resource.update(line, generation)) {
      last = null;
    }
  }

  private @Nullable LiveResource find() {
    return named(EventCell.word(line.special(EventShape.NAME)));
  }

  private @Nullable LiveResource named(int word) {
    return word < named.length ? named[word] : null;
  }

  private void add(LiveResource resource) {
    int name = resource.name();
    if (name >= named.length) {
      named = Arrays.copyOf(named, Math.max(name + 1, named.length * 2));
    }
    named[name] = resource;
    resources.add(resource);
    last = null;
  }

  private void drop(LiveResource resource) {
    named[resource.name()] = null;
    resources.remove(resource);
    last = null;
  }

  /** Memory grows with the objects: words that were only used once do not stay. */
  private void dropWords() {
    EventWords old = line.renewWords();
    List<LiveResource> all = List.copyOf(resources);
    resources.clear();
    named = new LiveResource[256];
    for (LiveResource resource : all) {
      resource.renumber(old, line.words());
      add(resource);
    }
    manyWords = Math.max(FEW_WORDS, line.words().count() * 2);
  }
}
