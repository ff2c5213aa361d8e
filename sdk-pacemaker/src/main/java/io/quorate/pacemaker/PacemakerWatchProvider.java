package io.quorate.pacemaker;

import io.quorate.core.catalog.LiveView;
import io.quorate.core.catalog.WatchEntry;
import io.quorate.core.catalog.WatchProvider;
import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandRunner;
import io.quorate.pacemaker.command.CrmMon;
import io.quorate.pacemaker.command.CrmMonOptions;
import io.quorate.pacemaker.command.PacemakerCalls;
import io.quorate.pacemaker.command.PacemakerVersions;
import io.quorate.pacemaker.status.CrmMonXml;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.util.List;

/** Makes {@code quorate watch pacemaker} known. */
public final class PacemakerWatchProvider implements WatchProvider {
  /** Asks once a second; the line {@code exit CODE} ends an answer that is no XML. */
  private static final String LOOP = "while :; do \"$@\" 2>&1; echo \"exit $?\"; sleep 1; done";

  /** Called by {@link java.util.ServiceLoader}. */
  public PacemakerWatchProvider() {}

  @Override
  public List<WatchEntry> watches() {
    return List.of(new Entry());
  }

  private static final class Entry implements WatchEntry {
    @Override
    public String name() {
      return "pacemaker";
    }

    @Override
    public String summary() {
      return "nodes, resources, fencing and failures, from crm_mon once a second";
    }

    /** One process on the host for as long as the watch lasts: a remote host is connected to once. */
    @Override
    public Command command(CommandRunner runner) {
      PacemakerRelease release = PacemakerCalls.on(runner).answer(PacemakerVersions.release());
      List<String> words =
          CrmMon.of(release).xml(CrmMonOptions.everything(), CrmMonXml.PARSER).command().argv();
      return Command.of("sh", "-c", LOOP, "crm_mon-loop").with(words).withoutTimeout();
    }

    @Override
    public LiveView view() {
      return new PacemakerLiveView();
    }
  }
}
