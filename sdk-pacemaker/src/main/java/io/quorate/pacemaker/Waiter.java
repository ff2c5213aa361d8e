package io.quorate.pacemaker;

import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.DesignatedController;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Asks for the state again and again until a goal is reached, the time is over, or the cluster has settled otherwise.
 *
 * <p>Settled means that the designated controller said so several times in a row with the goal out of reach each time: right
 * after a change it may not have begun yet.
 */
final class Waiter {
  private static final int SETTLED_TIMES = 4;

  private final Supplier<ClusterStatus> status;
  private final BooleanSupplier idle;
  private final WaitOptions options;

  Waiter(Supplier<ClusterStatus> status, BooleanSupplier idle, WaitOptions options) {
    this.status = status;
    this.idle = idle;
    this.options = options;
  }

  /** The state in which the goal is reached. */
  ClusterStatus until(Goal goal) {
    long begin = System.nanoTime();
    String told = "";
    int settled = 0;
    while (true) {
      ClusterStatus now = status.get();
      boolean reached = goal.reached().test(now);
      if (reached && (!goal.settled() || idle.getAsBoolean())) {
        return now;
      }
      settled = !reached && goal.endsWhenSettled() && idle.getAsBoolean() ? settled + 1 : 0;
      if (settled >= SETTLED_TIMES) {
        throw new PacemakerWaitException(
            PacemakerWaitException.Reason.SETTLED_OTHERWISE,
            "the cluster has settled, but not: " + goal.what() + why(goal, now),
            now);
      }
      String progress = "waiting until " + goal.what() + where(now) + why(goal, now);
      if (!progress.equals(told)) {
        options.progress().accept(progress);
        told = progress;
      }
      long left = options.timeout().toNanos() - (System.nanoTime() - begin);
      if (left <= 0) {
        throw new PacemakerWaitException(
            PacemakerWaitException.Reason.TIMEOUT,
            "after "
                + options.timeout().toMillis() / 1000.0
                + " s not: "
                + goal.what()
                + why(goal, now),
            now);
      }
      pause(Math.min(left, options.interval().toNanos()), goal, now);
    }
  }

  private static void pause(long nanos, Goal goal, ClusterStatus now) {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PacemakerWaitException(
          PacemakerWaitException.Reason.INTERRUPTED,
          "interrupted while waiting until " + goal.what(),
          now);
    }
  }

  private static String where(ClusterStatus now) {
    Optional<DesignatedController> dc = now.dc();
    if (dc.isEmpty()) {
      return "; no designated controller is elected yet";
    }
    return now.hasQuorum().orElse(true) ? "" : "; the partition has no quorum";
  }

  private static String why(Goal goal, ClusterStatus now) {
    return goal.hindrance().apply(now).map(text -> "; " + text).orElse("");
  }
}
