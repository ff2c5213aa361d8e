package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Option;
import io.quorate.drbd.option.DrbdNet;
import java.util.Optional;

/** Network timeouts are shorter than the intervals that they belong to. */
final class TimeoutsFit extends DrbdRule {
  private static final int TENTHS = 10;

  TimeoutsFit() {
    super(
        "DRBD130",
        Severity.WARNING,
        "Network timeouts are shorter than the intervals that they belong to",
        "drbd.conf(5) 9.0, section net, timeout: 'The timeout value must be lower than "
            + "connect-int and lower than ping-int.' A ping that may take longer than the "
            + "interval between pings finds nothing. timeout and ping-timeout count 0.1 s, "
            + "connect-int and ping-int count 1 s.",
        "lower the timeout, or raise the interval; mind the units, 0.1 s and 1 s");
  }

  @Override
  void look(ResourceView resource, Findings findings) {
    for (Scope net : resource.nets()) {
      look(net, DrbdNet.TIMEOUT, DrbdNet.CONNECT_INT, findings);
      look(net, DrbdNet.TIMEOUT, DrbdNet.PING_INT, findings);
      look(net, DrbdNet.PING_TIMEOUT, DrbdNet.PING_INT, findings);
    }
  }

  private static void look(
      Scope net, Option<Long> timeout, Option<Long> interval, Findings findings) {
    Optional<Long> tenths = net.value(timeout);
    Optional<Long> seconds = net.value(interval);
    if (tenths.isEmpty() || seconds.isEmpty() || tenths.get() < seconds.get() * TENTHS) {
      return;
    }
    Option<Long> blamed = net.setting(timeout).isPresent() ? timeout : interval;
    Option<Long> other = blamed == timeout ? interval : timeout;
    findings
        .add(
            net.at(blamed),
            net.quoted(timeout)
                + " ("
                + tenths.get() / TENTHS
                + "."
                + tenths.get() % TENTHS
                + " s) is not lower than "
                + net.quoted(interval)
                + " ("
                + seconds.get()
                + " s)")
        .with("the other one", net.setting(other));
  }
}
