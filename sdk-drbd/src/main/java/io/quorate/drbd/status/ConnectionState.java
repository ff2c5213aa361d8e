package io.quorate.drbd.status;

import java.util.Optional;

/** The state of a connection; drbdsetup-9.0(8), {@code connection}. */
public enum ConnectionState {
  /** {@code StandAlone}. */
  STAND_ALONE("StandAlone"),
  /** {@code Disconnecting}. */
  DISCONNECTING("Disconnecting"),
  /** {@code Unconnected}. */
  UNCONNECTED("Unconnected"),
  /** {@code Timeout}. */
  TIMEOUT("Timeout"),
  /** {@code BrokenPipe}. */
  BROKEN_PIPE("BrokenPipe"),
  /** {@code NetworkFailure}. */
  NETWORK_FAILURE("NetworkFailure"),
  /** {@code ProtocolError}. */
  PROTOCOL_ERROR("ProtocolError"),
  /** {@code TearDown}. */
  TEAR_DOWN("TearDown"),
  /** {@code Connecting}. */
  CONNECTING("Connecting"),
  /** {@code Connected}. */
  CONNECTED("Connected");

  private final String word;

  ConnectionState(String word) {
    this.word = word;
  }

  /** The word that the tools print. */
  public String word() {
    return word;
  }

  /** The value of a word. */
  public static Optional<ConnectionState> of(String word) {
    for (ConnectionState value : values()) {
      if (value.word.equals(word)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return word;
  }
}
