package io.quorate.corosync;

import io.quorate.core.catalog.LiveView;
import io.quorate.core.catalog.WatchEntry;
import io.quorate.core.catalog.WatchProvider;
import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandRunner;
import java.util.List;

/** Makes {@code quorate watch corosync} known. */
public final class CorosyncWatchProvider implements WatchProvider {
  /** Asks once a second; the line {@code exit CODE} ends an answer. */
  private static final String LOOP =
      "while :; do corosync-quorumtool -s 2>&1; echo \"exit $?\"; sleep 1; done";

  /** Called by {@link java.util.ServiceLoader}. */
  public CorosyncWatchProvider() {}

  @Override
  public List<WatchEntry> watches() {
    return List.of(new Entry());
  }

  private static final class Entry implements WatchEntry {
    @Override
    public String name() {
      return "corosync";
    }

    @Override
    public String summary() {
      return "quorum and membership, from corosync-quorumtool once a second";
    }

    @Override
    public Command command(CommandRunner runner) {
      return Command.of("sh", "-c", LOOP);
    }

    @Override
    public LiveView view() {
      return new CorosyncLiveView();
    }
  }
}
