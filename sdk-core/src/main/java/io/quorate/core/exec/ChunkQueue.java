package io.quorate.core.exec;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A short queue of bytes between a pump and a reader: a full one lets the pump wait, and so the process. */
final class ChunkQueue implements Pump.Sink {
  private static final int CAPACITY = 128 << 10;

  private final Deque<byte[]> chunks = new ArrayDeque<>();
  private int size;
  private boolean ended;
  private boolean discarding;

  @Override
  public synchronized void add(byte[] buffer, int length) {
    boolean interrupted = false;
    while (size >= CAPACITY && !discarding) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (!discarding) {
      chunks.add(Arrays.copyOf(buffer, length));
      size += length;
      notifyAll();
    }
  }

  /** The next bytes, once there are some; null at the end. */
  synchronized byte @Nullable [] take() throws InterruptedException {
    while (chunks.isEmpty() && !ended && !discarding) {
      wait();
    }
    byte[] chunk = chunks.poll();
    if (chunk != null) {
      size -= chunk.length;
      notifyAll();
    }
    return chunk;
  }

  /** Says that nothing more comes. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Drops what is there and what comes, and ends the queue for its reader. */
  synchronized void discard() {
    discarding = true;
    chunks.clear();
    size = 0;
    notifyAll();
  }
}
