package io.quorate.corosync.watch;

/** A program of its own that prints the events of its host, one a line; started inside a node of a cluster. */
public final class WatchProbe {
  private WatchProbe() {}

  /** Prints how it watches, then events until it is ended. */
  public static void main(String[] arguments) {
    try (CorosyncWatch watch = CorosyncWatch.local()) {
      System.out.println(watch.isPolling() ? "polling" : "library");
      while (true) {
        System.out.println(watch.next());
      }
    }
  }
}
