package io.quorate.corosync.effective;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.model.CorosyncNode;
import io.quorate.corosync.option.DeviceOptions;
import io.quorate.corosync.option.QuorumOptions;
import java.util.List;
import java.util.Optional;

/** Works out votes and quorum. */
final class Quorum {
  private Quorum() {}

  static EffectiveQuorum of(CorosyncConfig config) {
    Options set = config.quorum();
    List<CorosyncNode> nodes = config.nodes();
    boolean used = set.text("provider").filter("corosync_votequorum"::equals).isPresent();
    long nodeVotes = nodes.stream().mapToLong(CorosyncNode::votes).sum();
    boolean hasDevice =
        config.device().flatMap(d -> d.text("model")).filter(m -> !m.isEmpty()).isPresent();
    Options device = config.device().orElse(Options.none());
    long deviceVotes =
        hasDevice
            ? number(device, DeviceOptions.VOTES)
                .orElse(nodeVotes == nodes.size() ? Math.max(0, nodeVotes - 1) : 0)
            : 0;
    boolean added = hasDevice && number(device, DeviceOptions.VOTES).isEmpty();
    long expected =
        number(set, QuorumOptions.EXPECTED_VOTES)
            .filter(votes -> votes > 0)
            .orElse(nodeVotes + (added ? deviceVotes : 0));
    boolean tieBreaker = flag(set, QuorumOptions.AUTO_TIE_BREAKER);
    boolean asked = flag(set, QuorumOptions.TWO_NODE);
    boolean waits = value(set, QuorumOptions.WAIT_FOR_ALL).orElse(asked);
    boolean twoNode = asked && !tieBreaker;
    boolean odd = nodeVotes % 2 == 1;
    long total = Math.max(expected, nodeVotes + deviceVotes);
    return new EffectiveQuorum(
        used,
        nodeVotes,
        deviceVotes,
        expected,
        twoNode && nodes.size() + (hasDevice ? 1 : 0) <= 2 ? 1 : (total + 2) / 2,
        twoNode,
        waits,
        flag(set, QuorumOptions.LAST_MAN_STANDING),
        tieBreaker && (!odd || waits));
  }

  private static boolean flag(Options set, Option<Boolean> option) {
    return value(set, option).orElse(false);
  }

  private static Optional<Long> number(Options set, Option<Long> option) {
    return value(set, option);
  }

  private static <T> Optional<T> value(Options set, Option<T> option) {
    try {
      return set.get(option);
    } catch (OptionValueException e) {
      return Optional.empty();
    }
  }
}
