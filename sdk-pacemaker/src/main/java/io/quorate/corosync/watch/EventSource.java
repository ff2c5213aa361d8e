package io.quorate.corosync.watch;

/** Where states come from. */
interface EventSource {
  /**
   * Hands states over until the watch is closed.
   *
   * @param closing asked often enough that closing does not take long
   */
  void run(EventMaker events, Closing closing);

  /** Whether the watch was closed, and a pause that closing ends. */
  interface Closing {
    boolean isClosed();

    /** Waits; returns at once when the watch is closed. */
    void pause(java.time.Duration time);
  }
}
