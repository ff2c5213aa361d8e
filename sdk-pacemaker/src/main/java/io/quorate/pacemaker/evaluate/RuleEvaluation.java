package io.quorate.pacemaker.evaluate;

import io.quorate.pacemaker.value.CrmInterval;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One condition in one context: only the time is still open. */
final class RuleEvaluation {
  private static final long HORIZON = 100L * 366 * 86_400;
  private static final long LAST = Instant.MAX.getEpochSecond();
  private static final int MAX_STEPS = 100_000;

  private final PacemakerRelease release;
  private final ZoneId zone;
  private final RuleContext context;
  private final AttributeEvaluation attributes;
  private final Node root;
  private final List<DateNode> dates = new ArrayList<>();

  RuleEvaluation(
      PacemakerRelease release, ZoneId zone, RuleContext context, RuleCondition condition) {
    this.release = release;
    this.zone = zone;
    this.context = context;
    attributes = new AttributeEvaluation(release);
    root = node(condition);
    collectDates(root);
  }

  /** A condition whose attribute, resource and operation expressions are already evaluated. */
  private sealed interface Node permits Group, Fixed, DateNode {}

  private record Group(boolean all, List<Node> nodes) implements Node {
    /** What of a member ends the evaluation. */
    RuleOutcome decisive() {
      return all ? RuleOutcome.FAILS : RuleOutcome.HOLDS;
    }
  }

  private record Fixed(RuleOutcome outcome) implements Node {}

  private static final class DateNode implements Node {
    private final DateEvaluation evaluation;
    private boolean holds;
    private long change;

    DateNode(DateEvaluation evaluation) {
      this.evaluation = evaluation;
    }

    void moveTo(long second, long end) {
      holds = evaluation.holds(second);
      change = evaluation.nextChange(second, end).orElse(Long.MAX_VALUE);
    }
  }

  private Node node(RuleCondition condition) {
    if (condition instanceof AllOf all) {
      return group(true, all.conditions());
    }
    if (condition instanceof AnyOf any) {
      return group(false, any.conditions());
    }
    if (condition instanceof DateCondition date) {
      return dateNode(date);
    }
    if (condition instanceof AttributeCondition attribute) {
      return new Fixed(attributes.evaluate(attribute, context));
    }
    if (condition instanceof ResourceCondition resource) {
      return new Fixed(RuleOutcome.of(matches(resource)));
    }
    return new Fixed(RuleOutcome.of(matches((OperationCondition) condition)));
  }

  /** The members up to the first that decides; none but it when it alone makes the outcome. */
  private Group group(boolean all, List<RuleCondition> conditions) {
    List<Node> nodes = new ArrayList<>();
    Group group = new Group(all, nodes);
    for (RuleCondition condition : conditions) {
      Node node = node(condition);
      if (node instanceof Fixed fixed && fixed.outcome() == group.decisive()) {
        if (nodes.stream().noneMatch(RuleEvaluation::mayHang)) {
          nodes.clear();
        }
        nodes.add(node);
        return group;
      }
      nodes.add(node);
      if (node instanceof Fixed fixed && fixed.outcome() == RuleOutcome.HANGS) {
        return group;
      }
    }
    return group;
  }

  private static boolean mayHang(Node node) {
    return node instanceof Group group
        ? group.nodes().stream().anyMatch(RuleEvaluation::mayHang)
        : node instanceof Fixed fixed && fixed.outcome() == RuleOutcome.HANGS;
  }

  private Node dateNode(DateCondition date) {
    boolean both =
        date.dateRanges().isPresent() && (date.start().isPresent() || date.end().isPresent());
    if (release.before(2, 0, 3) && both && isDateSpec(date)) {
      // Before 2.0.3 the start and the end counted beside a date_spec, too.
      DateCondition range =
          new DateCondition(
              Optional.of("in_range"), date.start(), date.end(), date.duration(), Optional.empty());
      return group(true, List.of(range, DateCondition.matching(date.dateRanges().get())));
    }
    return new DateNode(new DateEvaluation(release, zone, date));
  }

  private static boolean isDateSpec(DateCondition date) {
    return date.operation().map(it -> it.equalsIgnoreCase("date_spec")).orElse(false);
  }

  private void collectDates(Node node) {
    if (node instanceof DateNode date) {
      dates.add(date);
    } else if (node instanceof Group group) {
      group.nodes().forEach(this::collectDates);
    }
  }

  private boolean matches(ResourceCondition expression) {
    if (release.before(2, 1, 8) && context.agent().isEmpty()) {
      return false;
    }
    Optional<RuleContext.Agent> agent = context.agent();
    Optional<String> provider = agent.flatMap(RuleContext.Agent::provider);
    boolean sameProvider =
        expression.provider().isEmpty() && release.atLeast(2, 1, 8)
            || expression.provider().equals(provider);
    return sameProvider
        && isWanted(expression.standard(), agent.map(RuleContext.Agent::standard))
        && isWanted(expression.type(), agent.map(RuleContext.Agent::type));
  }

  private static boolean isWanted(Optional<String> wanted, Optional<String> actual) {
    return wanted.isEmpty() || wanted.equals(actual);
  }

  private boolean matches(OperationCondition expression) {
    Optional<CrmInterval> interval =
        expression.interval().flatMap(text -> CrmInterval.read(text, release).value());
    if (context.operation().isEmpty()
        || expression.interval().isPresent() && interval.isEmpty()
        || !expression.name().equals(context.operation().get().name())) {
      return false;
    }
    return interval
        .map(it -> it.milliseconds() == context.operation().get().intervalMilliseconds())
        .orElse(true);
  }

  RuleOutcome outcome(long second) {
    dates.forEach(date -> date.holds = date.evaluation.holds(second));
    return outcome(root);
  }

  private static RuleOutcome outcome(Node node) {
    if (node instanceof Fixed fixed) {
      return fixed.outcome();
    }
    if (node instanceof DateNode date) {
      return RuleOutcome.of(date.holds);
    }
    Group group = (Group) node;
    for (Node each : group.nodes()) {
      RuleOutcome outcome = outcome(each);
      if (outcome == group.decisive() || outcome == RuleOutcome.HANGS) {
        return outcome;
      }
    }
    return RuleOutcome.of(group.all());
  }

  Optional<Long> nextChange(long second) {
    long end = Math.min(second + HORIZON, LAST);
    dates.forEach(date -> date.moveTo(second, end));
    RuleOutcome before = outcome(root);
    for (int step = 0; step < MAX_STEPS; step++) {
      long at = stableUntil(root);
      if (at == Long.MAX_VALUE) {
        return Optional.empty();
      }
      for (DateNode date : dates) {
        if (date.change <= at) {
          date.moveTo(at, end);
        }
      }
      if (outcome(root) != before) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** A second before which the outcome of a node cannot change: one member that decides is enough to keep it. */
  private static long stableUntil(Node node) {
    if (node instanceof DateNode date) {
      return date.change;
    }
    if (node instanceof Fixed) {
      return Long.MAX_VALUE;
    }
    Group group = (Group) node;
    boolean decided = outcome(group) == group.decisive() && !mayHang(group);
    long stable = decided ? Long.MIN_VALUE : Long.MAX_VALUE;
    for (Node each : group.nodes()) {
      if (!decided) {
        stable = Math.min(stable, stableUntil(each));
      } else if (outcome(each) == group.decisive()) {
        stable = Math.max(stable, stableUntil(each));
      }
    }
    return stable;
  }
}
