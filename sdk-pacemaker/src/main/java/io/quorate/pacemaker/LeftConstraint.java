package io.quorate.pacemaker;

import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Condition;
import io.quorate.pacemaker.model.Constraint;
import io.quorate.pacemaker.model.DateExpression;
import io.quorate.pacemaker.model.Expression;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A constraint that {@code crm_resource --move} or {@code --ban} left in the configuration; its id begins with {@code cli-}.
 *
 * <p>It goes on having its effect until it expires or is cleared, which is easily forgotten.
 *
 * @param id of the constraint
 * @param resource which resource
 * @param node which node; empty when its rule does not name one
 * @param score as written: {@code INFINITY} prefers the node, {@code -INFINITY} bans it
 * @param role the role that it is about, as written; empty for any
 * @param expires when it has no effect any more, as written in the CIB; empty for never
 */
public record LeftConstraint(
    String id,
    String resource,
    Optional<String> node,
    Optional<String> score,
    Optional<String> role,
    Optional<String> expires) {
  private static final String PREFIX = "cli-";

  /** Whether it keeps the resource from the node rather than drawing it there. */
  public boolean isBan() {
    return score.filter(text -> text.startsWith("-")).isPresent();
  }

  /** All of a configuration, in order. */
  public static List<LeftConstraint> of(Cib cib) {
    List<LeftConstraint> all = new ArrayList<>();
    for (Constraint constraint : cib.configuration().constraints()) {
      if (constraint instanceof LocationConstraint location && location.id().startsWith(PREFIX)) {
        all.add(of(location));
      }
    }
    return all;
  }

  private static LeftConstraint of(LocationConstraint location) {
    Optional<Rule> rule = location.rules().stream().findFirst();
    return new LeftConstraint(
        location.id(),
        location.rsc().orElse(""),
        location.node().or(() -> conditions(rule).flatMap(LeftConstraint::node).findFirst()),
        location.score().or(() -> rule.flatMap(Rule::score)),
        location.role().or(() -> rule.flatMap(Rule::role)),
        conditions(rule).flatMap(LeftConstraint::end).findFirst());
  }

  private static Stream<Condition> conditions(Optional<Rule> rule) {
    return rule.stream().flatMap(each -> each.conditions().stream());
  }

  private static Stream<String> node(Condition condition) {
    return condition instanceof Expression expression
            && expression.attribute().equals("#uname")
            && expression.operation().equals("eq")
        ? expression.value().stream()
        : Stream.empty();
  }

  private static Stream<String> end(Condition condition) {
    return condition instanceof DateExpression date ? date.end().stream() : Stream.empty();
  }
}
