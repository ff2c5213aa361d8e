package io.quorate.drbd.command;

import io.quorate.drbd.status.ConnectionState;
import io.quorate.drbd.status.ReplicationState;
import java.util.Optional;

/**
 * A line of {@code drbdadm cstate}: a connection in 9; a volume in 8.4, where connection and replication are one word.
 *
 * @param connection the state of the connection
 * @param replication what the connection is busy with, where the word says so
 */
public record LinkState(ConnectionState connection, Optional<ReplicationState> replication) {
  /** The value of a word of 8.4 or 9. */
  public static Optional<LinkState> of(String word) {
    if (word.equals("WFReportParams")) { // drbdsetup of 8.4 calls the handshake this
      return Optional.of(
          new LinkState(ConnectionState.CONNECTED, Optional.of(ReplicationState.OFF)));
    }
    Optional<ConnectionState> connection =
        word.equals("WFConnection")
            ? Optional.of(ConnectionState.CONNECTING)
            : ConnectionState.of(word);
    if (connection.isPresent()) {
      return connection.map(state -> new LinkState(state, Optional.empty()));
    }
    return ReplicationState.of(word)
        .map(state -> new LinkState(ConnectionState.CONNECTED, Optional.of(state)));
  }
}
