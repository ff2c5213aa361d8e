package io.quorate.drbd;

import io.quorate.core.catalog.LiveView;
import io.quorate.core.catalog.WatchEntry;
import io.quorate.core.catalog.WatchProvider;
import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandRunner;
import java.util.List;

/** Makes {@code quorate watch drbd} known. */
public final class DrbdWatchProvider implements WatchProvider {
  /** Called by {@link java.util.ServiceLoader}. */
  public DrbdWatchProvider() {}

  @Override
  public List<WatchEntry> watches() {
    return List.of(new Entry());
  }

  private static final class Entry implements WatchEntry {
    @Override
    public String name() {
      return "drbd";
    }

    @Override
    public String summary() {
      return "resources, disks, connections and replication, from drbdsetup events2";
    }

    @Override
    public Command command(CommandRunner runner) {
      return DrbdClient.on(runner).eventsCommand();
    }

    @Override
    public LiveView view() {
      return new DrbdLiveView();
    }
  }
}
