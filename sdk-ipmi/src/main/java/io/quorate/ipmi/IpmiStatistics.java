package io.quorate.ipmi;

import java.util.Map;

/**
 * What went over the wire for one target since the transport was opened.
 *
 * @param sent datagrams
 * @param received datagrams of its sessions and logins, the rejected ones included
 * @param repeated datagrams that were sent again because no answer came
 * @param logins that were begun
 * @param rejected datagrams that were dropped, by reason; reasons without any are left out
 */
public record IpmiStatistics(
    long sent, long received, long repeated, long logins, Map<Rejection, Long> rejected) {
  /** Copies the map. */
  public IpmiStatistics {
    rejected = Map.copyOf(rejected);
  }

  /** All that were dropped. */
  public long rejections() {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }
}
