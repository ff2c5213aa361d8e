package io.quorate.pacemaker.effective;

import io.quorate.pacemaker.evaluate.AllOf;
import io.quorate.pacemaker.evaluate.AnyOf;
import io.quorate.pacemaker.evaluate.AttributeCondition;
import io.quorate.pacemaker.evaluate.DateCondition;
import io.quorate.pacemaker.evaluate.DateField;
import io.quorate.pacemaker.evaluate.DateRanges;
import io.quorate.pacemaker.evaluate.DurationAmounts;
import io.quorate.pacemaker.evaluate.OperationCondition;
import io.quorate.pacemaker.evaluate.ResourceCondition;
import io.quorate.pacemaker.evaluate.RuleCondition;
import io.quorate.pacemaker.model.Condition;
import io.quorate.pacemaker.model.DateDuration;
import io.quorate.pacemaker.model.DateExpression;
import io.quorate.pacemaker.model.DateSpec;
import io.quorate.pacemaker.model.Expression;
import io.quorate.pacemaker.model.OperationExpression;
import io.quorate.pacemaker.model.ResourceExpression;
import io.quorate.pacemaker.model.Rule;
import io.quorate.pacemaker.value.DurationField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Elements of rules as conditions. */
final class Conditions {
  private static final int MAX_DEPTH = 100;

  private final ElementIndex index;

  Conditions(ElementIndex index) {
    this.index = index;
  }

  RuleCondition of(Condition condition) {
    return of(condition, 0);
  }

  private RuleCondition of(Condition condition, int depth) {
    if (condition instanceof Rule rule) {
      return rule(rule, depth);
    }
    if (condition instanceof Expression expression) {
      return new AttributeCondition(
          expression.attribute(),
          expression.operation(),
          expression.type(),
          expression.value(),
          expression.valueSource());
    }
    if (condition instanceof DateExpression date) {
      return new DateCondition(
          Optional.of(date.operation()).filter(it -> !it.isEmpty()),
          date.start(),
          date.end(),
          date.duration().map(Conditions::amounts),
          date.dateSpec().map(Conditions::ranges));
    }
    if (condition instanceof ResourceExpression resource) {
      return new ResourceCondition(resource.resourceClass(), resource.provider(), resource.type());
    }
    OperationExpression operation = (OperationExpression) condition;
    return new OperationCondition(operation.name(), operation.interval());
  }

  /** A reference that leads nowhere, or to itself, is a rule without conditions that does not hold. */
  private RuleCondition rule(Rule written, int depth) {
    Optional<Rule> rule =
        written.idRef().isEmpty()
            ? Optional.of(written)
            : index.find(written.idRef().get(), Rule.class);
    if (rule.isEmpty() || depth > MAX_DEPTH) {
      return RuleCondition.any();
    }
    List<RuleCondition> all = new ArrayList<>();
    for (Condition each : rule.get().conditions()) {
      all.add(of(each, depth + 1));
    }
    boolean any = rule.get().booleanOp().filter("or"::equalsIgnoreCase).isPresent();
    return any ? new AnyOf(all) : new AllOf(all);
  }

  private static DurationAmounts amounts(DateDuration duration) {
    Map<DurationField, String> amounts = new EnumMap<>(DurationField.class);
    duration.years().ifPresent(it -> amounts.put(DurationField.YEARS, it));
    duration.months().ifPresent(it -> amounts.put(DurationField.MONTHS, it));
    duration.weeks().ifPresent(it -> amounts.put(DurationField.WEEKS, it));
    duration.days().ifPresent(it -> amounts.put(DurationField.DAYS, it));
    duration.hours().ifPresent(it -> amounts.put(DurationField.HOURS, it));
    duration.minutes().ifPresent(it -> amounts.put(DurationField.MINUTES, it));
    duration.seconds().ifPresent(it -> amounts.put(DurationField.SECONDS, it));
    return new DurationAmounts(amounts);
  }

  private static DateRanges ranges(DateSpec spec) {
    Map<DateField, String> ranges = new EnumMap<>(DateField.class);
    spec.years().ifPresent(it -> ranges.put(DateField.YEARS, it));
    spec.months().ifPresent(it -> ranges.put(DateField.MONTHS, it));
    spec.monthdays().ifPresent(it -> ranges.put(DateField.MONTHDAYS, it));
    spec.hours().ifPresent(it -> ranges.put(DateField.HOURS, it));
    spec.minutes().ifPresent(it -> ranges.put(DateField.MINUTES, it));
    spec.seconds().ifPresent(it -> ranges.put(DateField.SECONDS, it));
    spec.yeardays().ifPresent(it -> ranges.put(DateField.YEARDAYS, it));
    spec.weekyears().ifPresent(it -> ranges.put(DateField.WEEKYEARS, it));
    spec.weeks().ifPresent(it -> ranges.put(DateField.WEEKS, it));
    spec.weekdays().ifPresent(it -> ranges.put(DateField.WEEKDAYS, it));
    spec.moon().ifPresent(it -> ranges.put(DateField.MOON, it));
    return new DateRanges(ranges);
  }
}
