package io.quorate.core.exec;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Carries one output stream of a process to where it is wanted. */
final class Pump implements Runnable {
  private static final Duration CHECK = Duration.ofMillis(100);
  private static final int CHECKS = 10;

  /** Takes the bytes; may block, and then the process waits. */
  @FunctionalInterface
  interface Sink {
    void add(byte[] buffer, int length);
  }

  private final InputStream in;
  private final Sink sink;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();

  /** Odd while a read is under way. */
  private volatile long steps;

  Pump(InputStream in, Sink sink) {
    this.in = in;
    this.sink = sink;
  }

  /** Done when everything has been carried, or when nothing more is waited for. */
  CompletableFuture<Void> ended() {
    return ended;
  }

  @Override
  public void run() {
    byte[] buffer = new byte[32768];
    try {
      while (true) {
        steps = steps + 1;
        int length = in.read(buffer);
        steps = steps + 1;
        if (length < 0) {
          break;
        }
        if (!ended.isDone()) {
          sink.add(buffer, length);
        }
      }
    } catch (IOException e) {
      // The process has been ended and its pipes with it.
    } finally {
      ended.complete(null);
    }
  }

  /**
   * Gives up when the process has ended and nothing comes any more: a process that it left behind holds the stream open.
   *
   * <p>A read that does not come back for a second finds the pipe empty, so everything that the process itself wrote has
   * been carried.
   */
  void endSoon() {
    check(steps, 0);
  }

  private void check(long before, int idle) {
    if (ended.isDone()) {
      return;
    }
    long now = steps;
    int count = now == before && now % 2 == 1 ? idle + 1 : 0;
    if (count > CHECKS) {
      ended.complete(null);
    } else {
      Background.after(CHECK, () -> check(now, count));
    }
  }
}
