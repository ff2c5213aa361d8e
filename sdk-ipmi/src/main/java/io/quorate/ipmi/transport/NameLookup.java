package io.quorate.ipmi.transport;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds the addresses of host names on threads of its own, as a look-up may take long. */
final class NameLookup implements AutoCloseable {
  private static final int THREADS = 4;

  private final ThreadPoolExecutor threads;

  NameLookup() {
    threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "quorate-ipmi-names");
              thread.setDaemon(true);
              return thread;
            });
    threads.allowCoreThreadTimeOut(true);
  }

  /** All addresses of a host; an address in digits is known at once, and is the only one. */
  CompletableFuture<List<InetSocketAddress>> find(String host, int port) {
    if (host.indexOf(':') >= 0 || host.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')) {
      try {
        return CompletableFuture.completedFuture(addresses(host, port));
      } catch (UnknownHostException e) {
        return CompletableFuture.failedFuture(e);
      }
    }
    CompletableFuture<List<InetSocketAddress>> found = new CompletableFuture<>();
    threads.execute(
        () -> {
          try {
            found.complete(addresses(host, port));
          } catch (UnknownHostException | RuntimeException e) {
            found.completeExceptionally(e);
          }
        });
    return found;
  }

  private static List<InetSocketAddress> addresses(String host, int port)
      throws UnknownHostException {
    return Stream.of(InetAddress.getAllByName(host))
        .map(address -> new InetSocketAddress(address, port))
        .toList();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
