package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.model.Constraint;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.value.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may migrate is allowed on more than one node. */
final class MigratableGuestsHaveTwoNodes extends PacemakerRule {
  MigratableGuestsHaveTwoNodes() {
    super(
        "PCM112",
        Severity.ERROR,
        "What may migrate is allowed on more than one node",
        "A score of -INFINITY forbids a node. With one node left there is neither "
            + "failover nor a target for migration.",
        "use a finite score for a preference, or take the constraint out");
  }

  @Override
  void look(CibView cib, Findings findings) {
    List<String> nodes = cib.members();
    if (nodes.size() < 2) {
      return;
    }
    Map<String, Map<String, LocationConstraint>> bans = new LinkedHashMap<>();
    for (Constraint constraint : cib.configuration().constraints()) {
      if (constraint instanceof LocationConstraint location
          && location.rsc().isPresent()
          && location.node().filter(nodes::contains).isPresent()
          && isNever(cib, location)) {
        for (String id : cib.meant(location.rsc().get())) {
          bans.computeIfAbsent(id, key -> new LinkedHashMap<>())
              .putIfAbsent(location.node().get(), location);
        }
      }
    }
    bans.forEach(
        (id, banned) -> {
          boolean migrates =
              cib.primitive(id).filter(it -> it.isMeta("allow-migrate", false)).isPresent();
          if (migrates && banned.size() == nodes.size() - 1) {
            LocationConstraint last = List.copyOf(banned.values()).get(banned.size() - 1);
            findings.add(
                last.origin(),
                "'"
                    + id
                    + "' may migrate, and '"
                    + last.id()
                    + "' leaves it one node of "
                    + nodes.size());
          }
        });
  }

  private static boolean isNever(CibView cib, LocationConstraint location) {
    return location
        .score()
        .flatMap(it -> Score.read(it, cib.release()).value())
        .filter(Score.MINUS_INFINITY::equals)
        .isPresent();
  }
}
