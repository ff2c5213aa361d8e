package io.quorate.core.exec;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that keep no program from ending. */
final class Background {
  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private Background() {}

  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, task -> thread("quorate-timer", task));
    timer.setRemoveOnCancelPolicy(true);
    timer.setKeepAliveTime(10, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    return timer;
  }

  private static Thread thread(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Runs a task that may block. */
  static void start(String name, Runnable task) {
    thread(name, task).start();
  }

  /** Runs a short task after a while. */
  static ScheduledFuture<?> after(Duration delay, Runnable task) {
    return TIMER.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
  }
}
