package io.quorate.corosync.watch;

import io.quorate.corosync.command.CsError;
import java.time.Duration;
import java.util.Optional;

/** Follows corosync on this host through its library; connects again when corosync was stopped. */
final class LibrarySource implements EventSource {
  private static final Duration RETRY = Duration.ofMillis(500);

  /** How long closing may take. */
  private static final int POLL_MILLIS = 200;

  private final QuorumLibrary library;

  private LibrarySource(QuorumLibrary library) {
    this.library = library;
  }

  /** The source, when JNA and the library are on this host. */
  static Optional<EventSource> find() {
    try {
      return Optional.of(new LibrarySource(QuorumLibrary.load()));
    } catch (LinkageError e) { // JNA is not on the class path, or has no library for this host
      return Optional.empty();
    }
  }

  @Override
  public void run(EventMaker events, Closing closing) {
    while (!closing.isClosed()) {
      int error = follow(events, closing);
      if (!closing.isClosed()) {
        events.lost(
            "libquorum: "
                + CsError.of(error).map(CsError::word).orElse("error " + error)
                + (error == CsError.LIBRARY.code() ? ", corosync does not run" : ""));
        closing.pause(RETRY);
      }
    }
  }

  /** One connection until it ends; gives the error that ended it. */
  private int follow(EventMaker events, Closing closing) {
    try (QuorumConnection connection = new QuorumConnection(library, events)) {
      int error = connection.open();
      while (error == QuorumLibrary.OK && !closing.isClosed()) {
        error = connection.dispatch(POLL_MILLIS);
        if (error == CsError.TRY_AGAIN.code()) {
          error = QuorumLibrary.OK;
        }
      }
      return error;
    }
  }
}
