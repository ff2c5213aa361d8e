package io.quorate.drbd.status;

/** What an event of {@code drbdsetup events2} is about. */
public enum EventObject {
  /** {@code resource}. */
  RESOURCE,
  /** {@code device}: a volume here. */
  DEVICE,
  /** {@code connection}. */
  CONNECTION,
  /** {@code peer-device}: a volume on a peer. */
  PEER_DEVICE,
  /** {@code path}. */
  PATH,
  /** {@code helper}: a handler. */
  HELPER,
  /** {@code -}: none. */
  NONE
}
