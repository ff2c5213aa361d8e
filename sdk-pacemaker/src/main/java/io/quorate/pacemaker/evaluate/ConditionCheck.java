package io.quorate.pacemaker.evaluate;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.internal.CNumber;
import io.quorate.pacemaker.internal.CText;
import io.quorate.pacemaker.value.CrmInterval;
import io.quorate.pacemaker.value.Iso8601Date;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in conditions what hangs a scheduler, what never or always holds, and what means other than what it says.
 *
 * <p>What is found has no place: who knows where the condition was written gives it with {@link Diagnostic#at}.
 *
 * @param release whose reading counts
 * @param zone the time zone of the nodes
 * @param moment when dates are read
 */
public record ConditionCheck(PacemakerRelease release, ZoneId zone, Instant moment) {
  private static final Set<String> TYPES = Set.of("string", "integer", "number", "version");
  private static final Set<String> OPERATIONS =
      Set.of("lt", "gt", "lte", "gte", "eq", "ne", "defined", "not_defined");
  private static final Set<String> DATE_OPERATIONS = Set.of("in_range", "gt", "lt", "date_spec");

  /** Everything about a condition and, if it is a rule, about what is inside. */
  public List<Diagnostic> check(RuleCondition condition) {
    List<Diagnostic> found = new ArrayList<>();
    check(condition, found);
    return List.copyOf(found);
  }

  private void check(RuleCondition condition, List<Diagnostic> found) {
    if (condition instanceof AllOf all) {
      all.conditions().forEach(each -> check(each, found));
    } else if (condition instanceof AnyOf any) {
      any.conditions().forEach(each -> check(each, found));
    } else if (condition instanceof AttributeCondition attribute) {
      checkAttribute(attribute, found);
    } else if (condition instanceof DateCondition date) {
      checkDate(date, found);
    } else if (condition instanceof ResourceCondition resource) {
      checkResource(resource, found);
    } else if (condition instanceof OperationCondition operation) {
      operation
          .interval()
          .ifPresent(text -> found.addAll(CrmInterval.read(text, release).diagnostics()));
    }
  }

  private void checkAttribute(AttributeCondition expression, List<Diagnostic> found) {
    String operation = expression.operation().toLowerCase(Locale.ROOT);
    if (!OPERATIONS.contains(operation)) {
      found.add(
          warning("PCM046", "'" + expression.operation() + "' is no operation: it never holds"));
      return;
    }
    if (expression.attribute().equals("#role")) {
      found.add(
          warning("PCM050", "#role is known in no rule that is evaluated")
              .withHelp("give the rule or the constraint a role"));
    }
    if (operation.endsWith("defined")) {
      return;
    }
    boolean literal = expression.valueSource().orElse("literal").equalsIgnoreCase("literal");
    if (expression.value().orElse("").isEmpty()) {
      found.add(
          warning(
                  "PCM048",
                  "an empty value is taken for none: eq then asks whether the attribute is missing")
              .withHelp("use defined or not_defined"));
    } else if (literal) {
      checkValue(
          expression.type().orElse("").toLowerCase(Locale.ROOT), expression.value().get(), found);
    }
  }

  private void checkValue(String type, String value, List<Diagnostic> found) {
    if (!type.isEmpty() && !TYPES.contains(type)) {
      found.add(warning("PCM047", "'" + type + "' is no type: all values count as equal"));
    } else if (type.equals("integer") && release.before(2, 0, 5)) {
      found.add(warning("PCM047", "type integer came with 2.0.5: all values count as equal"));
    } else if (type.equals("version") && VersionComparison.mayHang(value, release)) {
      found.add(
          Diagnostic.of(
                  Severity.ERROR,
                  "PCM041",
                  "comparing with the version '"
                      + value
                      + "' never ends for some attribute values: the scheduler hangs")
              .withHelp("use numbers with dots between them only, on both sides"));
    } else if ((type.equals("integer") && !CNumber.read(value, 0).found())
        || (type.equals("number") && CText.number(value).isEmpty())) {
      found.add(
          warning("PCM042", "'" + value + "' is no " + type + ": the values are compared as text"));
    }
  }

  private void checkDate(DateCondition expression, List<Diagnostic> found) {
    boolean start = checkBound(expression.start(), found);
    boolean end = checkBound(expression.end(), found);
    String operation = expression.operation().orElse("in_range").toLowerCase(Locale.ROOT);
    Optional<String> missing =
        switch (operation) {
          case "in_range" -> start || end ? Optional.empty() : Optional.of("a start or an end");
          case "gt" -> start ? Optional.empty() : Optional.of("a start");
          case "lt" -> end ? Optional.empty() : Optional.of("an end");
          case "date_spec" ->
              expression.dateRanges().isPresent() ? Optional.empty() : Optional.of("a date_spec");
          default ->
              Optional.of(
                  "one of " + String.join(", ", DATE_OPERATIONS.stream().sorted().toList()));
        };
    missing.ifPresent(
        what ->
            found.add(
                warning("PCM046", "the " + operation + " needs " + what + " that can be read")));
    expression.dateRanges().ifPresent(spec -> checkSpec(spec, found));
  }

  private boolean checkBound(Optional<String> text, List<Diagnostic> found) {
    return text.map(it -> Iso8601Date.read(it, release, zone, moment))
        .map(
            reading -> {
              found.addAll(reading.diagnostics());
              return reading.value().isPresent();
            })
        .orElse(false);
  }

  private void checkSpec(DateRanges spec, List<Diagnostic> found) {
    spec.ranges()
        .forEach(
            (field, text) -> {
              DateRange range = DateRange.read(text, release);
              String what = field.attribute() + "=\"" + text + "\"";
              if (field == DateField.MOON && release.atLeast(3, 0, 0)) {
                found.add(warning("PCM049", "moon is ignored since 3.0.0"));
              } else if (!range.readable()) {
                found.add(
                    warning("PCM043", what + " is no range: it restricts nothing")
                        .withHelp("write N, N-M, N- or -M"));
              } else if (neverAdmits(field, range)) {
                found.add(warning("PCM044", what + " is never reached: the rule never holds"));
              } else if (release.before(2, 0, 4) && text.matches("\\d+-")) {
                found.add(warning("PCM043", what + " means only its first number before 2.0.4"));
              }
            });
  }

  private static boolean neverAdmits(DateField field, DateRange range) {
    for (long number = field.range()[0]; number <= field.range()[1]; number++) {
      if (range.admits(number)) {
        return false;
      }
    }
    return true;
  }

  private void checkResource(ResourceCondition expression, List<Diagnostic> found) {
    boolean ocf = expression.standard().map(it -> it.equals("ocf")).orElse(true);
    if (release.before(2, 1, 8) && expression.provider().isEmpty() && ocf) {
      found.add(
          warning("PCM045", "without a provider no OCF agent matches before 2.1.8")
              .withHelp("name the provider"));
    }
  }

  private static Diagnostic warning(String code, String message) {
    return Diagnostic.of(Severity.WARNING, code, message);
  }
}
