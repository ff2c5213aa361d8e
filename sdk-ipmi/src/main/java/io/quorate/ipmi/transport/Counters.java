package io.quorate.ipmi.transport;

import io.quorate.ipmi.IpmiStatistics;
import io.quorate.ipmi.Rejection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;

/** What went over the wire for one target; written by the loop, read by anybody. */
final class Counters {
  private static final int SENT = 0;
  private static final int RECEIVED = 1;
  private static final int REPEATED = 2;
  private static final int LOGINS = 3;
  private static final int FIRST_REJECTION = 4;

  private final AtomicLongArray counts =
      new AtomicLongArray(FIRST_REJECTION + Rejection.values().length);

  private void count(int index) {
    counts.lazySet(index, counts.get(index) + 1);
  }

  void sent() {
    count(SENT);
  }

  void received() {
    count(RECEIVED);
  }

  void repeated() {
    count(REPEATED);
  }

  void login() {
    count(LOGINS);
  }

  void rejected(Rejection why) {
    count(FIRST_REJECTION + why.ordinal());
  }

  IpmiStatistics read() {
    Map<Rejection, Long> rejected = new EnumMap<>(Rejection.class);
    for (Rejection each : Rejection.values()) {
      long count = counts.get(FIRST_REJECTION + each.ordinal());
      if (count > 0) {
        rejected.put(each, count);
      }
    }
    return new IpmiStatistics(
        counts.get(SENT), counts.get(RECEIVED), counts.get(REPEATED), counts.get(LOGINS), rejected);
  }
}
