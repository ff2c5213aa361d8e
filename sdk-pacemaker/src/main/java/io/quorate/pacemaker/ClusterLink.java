package io.quorate.pacemaker;

import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.pacemaker.cib.CibStore;
import io.quorate.pacemaker.command.CibAdmin;
import io.quorate.pacemaker.command.CrmAdmin;
import io.quorate.pacemaker.command.CrmMon;
import io.quorate.pacemaker.command.CrmMonOptions;
import io.quorate.pacemaker.command.CrmResource;
import io.quorate.pacemaker.command.OfflineCib;
import io.quorate.pacemaker.command.PacemakerCalls;
import io.quorate.pacemaker.command.PacemakerException;
import io.quorate.pacemaker.command.PacemakerReason;
import io.quorate.pacemaker.command.PacemakerVersions;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.plan.Planner;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.CrmMonXml;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.pacemaker.watch.ClusterChanges;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all operations of a client need: the host's tools, its release, its state, and how to wait. */
final class ClusterLink {
  private static final int MORE_HISTORY = 2;

  private final CommandRunner host;
  private final CommandRunner runner;
  private final Optional<String> file;
  private final boolean offline;
  private final WaitOptions wait;
  private volatile @Nullable PacemakerRelease release;

  /** To the cluster of a host, or to the CIB in a file there. */
  ClusterLink(CommandRunner host, Optional<String> file, WaitOptions wait) {
    this.host = host;
    this.file = file;
    this.runner = file.map(path -> OfflineCib.file(path).on(host)).orElse(host);
    this.offline = file.isPresent();
    this.wait = wait;
  }

  /** The same host, waiting otherwise. */
  ClusterLink with(WaitOptions other) {
    ClusterLink link = new ClusterLink(host, file, other);
    link.release = release;
    return link;
  }

  CommandRunner runner() {
    return runner;
  }

  WaitOptions waiting() {
    return wait;
  }

  boolean isOffline() {
    return offline;
  }

  /** The release of the tools, asked once. */
  PacemakerRelease release() {
    PacemakerRelease known = release;
    if (known == null) {
      known = PacemakerCalls.on(runner).answer(PacemakerVersions.release());
      release = known;
    }
    return known;
  }

  <T> T answer(ToolCall<T> call) {
    return PacemakerCalls.on(runner, release()).answer(call);
  }

  CrmResource crmResource() {
    return CrmResource.of(release());
  }

  Cib cib() {
    return answer(CibAdmin.create().query());
  }

  /** The state with everything that the release can show. */
  ClusterStatus status() {
    CrmMonOptions options = CrmMonOptions.everything();
    if (release().atLeast(2, 0, 0) && !offline) {
      options = options.withFenceHistory(MORE_HISTORY);
    }
    return answer(CrmMon.of(release()).xml(options, CrmMonXml.PARSER));
  }

  CibStore store() {
    return file.map(path -> CibStore.file(host, path))
        .orElseGet(() -> CibStore.of(host, release()));
  }

  Planner planner() {
    return Planner.on(host);
  }

  /** Whether the designated controller has nothing to do. */
  boolean isIdle() {
    try {
      Optional<String> dc = answer(CrmAdmin.of(release()).dc());
      return dc.isPresent()
          && answer(CrmAdmin.of(release()).status(dc.get())).state().equals("S_IDLE");
    } catch (PacemakerException e) {
      // The controller starts after the daemon that knows the state, and may be about to.
      if (e.reason() == PacemakerReason.NO_COORDINATOR
          || e.reason() == PacemakerReason.NOT_CONNECTED
          || e.reason() == PacemakerReason.TIMEOUT) {
        return false;
      }
      throw e;
    }
  }

  /** The state once the cluster has nothing to do any more; the time-out is that of the tool and then of a last look. */
  ClusterStatus waitForIdle() {
    if (!offline) {
      answer(crmResource().waitForSettled(wait.timeout()));
    }
    Goal goal = Goal.awaited("the cluster has nothing to do", status -> offline || isIdle());
    return new Waiter(this::status, () -> false, wait).until(goal);
  }

  /** Does something, waits for what comes of it, and says what came. */
  Done change(String what, Goal goal, Runnable action) {
    ClusterStatus before = status();
    long begin = System.nanoTime();
    action.run();
    return done(what, goal, before, begin);
  }

  Done done(String what, Goal goal, ClusterStatus before, long begin) {
    ClusterStatus after;
    if (offline) {
      after = status();
      if (!goal.configured().test(after)) {
        throw new PacemakerWaitException(
            PacemakerWaitException.Reason.SETTLED_OTHERWISE,
            "the configuration does not say: " + goal.what(),
            after);
      }
    } else {
      after = new Waiter(this::status, this::isIdle, wait).until(goal);
    }
    return new Done(
        what,
        offline ? Done.Verified.CONFIGURATION : Done.Verified.STATE,
        after,
        ClusterChanges.between(before, after),
        List.of(),
        Duration.ofNanos(System.nanoTime() - begin));
  }
}
