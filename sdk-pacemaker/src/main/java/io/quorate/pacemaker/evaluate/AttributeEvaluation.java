package io.quorate.pacemaker.evaluate;

import io.quorate.pacemaker.internal.CNumber;
import io.quorate.pacemaker.internal.CText;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Whether an {@link AttributeCondition} holds. */
final class AttributeEvaluation {
  private final PacemakerRelease release;

  AttributeEvaluation(PacemakerRelease release) {
    this.release = release;
  }

  RuleOutcome evaluate(AttributeCondition expression, RuleContext context) {
    boolean modern = release.atLeast(2, 1, 8);
    if (!modern && (context.nodeAttributes().isEmpty() || expression.attribute().equals("#role"))) {
      return RuleOutcome.FAILS;
    }
    if (modern && expression.attribute().isEmpty()) {
      return RuleOutcome.FAILS;
    }
    String name =
        context
            .resource()
            .map(match -> match.expand(expression.attribute()))
            .orElse(expression.attribute());
    Optional<String> actual =
        context.nodeAttributes().flatMap(attributes -> Optional.ofNullable(attributes.get(name)));
    return compare(expression, actual, reference(expression, context));
  }

  /** What the attribute is compared with: an empty value is taken for none, where a resource is known. */
  private Optional<String> reference(AttributeCondition expression, RuleContext context) {
    Optional<String> value = expression.value();
    if (release.before(2, 1, 8) && context.resource().isEmpty()) {
      return value;
    }
    if (value.isEmpty() || value.get().isEmpty()) {
      return Optional.empty();
    }
    return switch (expression.valueSource().orElse("literal").toLowerCase(Locale.ROOT)) {
      case "param" ->
          context.resource().flatMap(it -> Optional.ofNullable(it.parameters().get(value.get())));
      case "meta" ->
          context
              .resource()
              .flatMap(it -> Optional.ofNullable(it.metaAttributes().get(value.get())));
      default -> value;
    };
  }

  private RuleOutcome compare(
      AttributeCondition expression, Optional<String> actual, Optional<String> reference) {
    String operation = expression.operation().toLowerCase(Locale.ROOT);
    if (operation.equals("defined") || operation.equals("not_defined")) {
      return RuleOutcome.of(actual.isPresent() == operation.equals("defined"));
    }
    boolean both = actual.isPresent() && reference.isPresent();
    OptionalInt order =
        both
            ? order(
                type(expression, operation, actual.get(), reference.get()),
                actual.get(),
                reference.get())
            : OptionalInt.of(actual.isEmpty() && reference.isEmpty() ? 0 : 1);
    if (order.isEmpty()) {
      return RuleOutcome.HANGS;
    }
    int sign = order.getAsInt();
    return RuleOutcome.of(
        switch (operation) {
          case "eq" -> sign == 0;
          case "ne" -> sign != 0;
          case "lt" -> both && sign < 0;
          case "lte" -> both && sign <= 0;
          case "gt" -> both && sign > 0;
          case "gte" -> both && sign >= 0;
          default -> false;
        });
  }

  private String type(
      AttributeCondition expression, String operation, String actual, String reference) {
    if (expression.type().isPresent()) {
      return expression.type().get().toLowerCase(Locale.ROOT);
    }
    if (operation.equals("eq") || operation.equals("ne")) {
      return "string";
    }
    boolean whole =
        release.atLeast(2, 0, 5) && actual.indexOf('.') < 0 && reference.indexOf('.') < 0;
    return whole ? "integer" : "number";
  }

  private OptionalInt order(String type, String actual, String reference) {
    return switch (type) {
      case "string" -> OptionalInt.of(CText.compareIgnoringCase(actual, reference));
      case "integer" ->
          release.before(2, 0, 5) ? OptionalInt.of(0) : OptionalInt.of(whole(actual, reference));
      case "number" ->
          OptionalInt.of(
              release.before(2, 0, 5)
                  ? Integer.compare(oldNumber(actual), oldNumber(reference))
                  : floating(actual, reference));
      case "version" -> VersionComparison.compare(actual, reference, release);
      default -> OptionalInt.of(0);
    };
  }

  private static int whole(String actual, String reference) {
    CNumber left = CNumber.read(actual, 0);
    CNumber right = CNumber.read(reference, 0);
    boolean numbers = left.found() && right.found() && !left.overflow() && !right.overflow();
    return numbers
        ? Long.compare(left.value(), right.value())
        : CText.compareIgnoringCase(actual, reference);
  }

  private static int floating(String actual, String reference) {
    OptionalDouble left = CText.number(actual);
    OptionalDouble right = CText.number(reference);
    if (left.isEmpty() || right.isEmpty()) {
      return CText.compareIgnoringCase(actual, reference);
    }
    double one = left.getAsDouble();
    double other = right.getAsDouble();
    return one < other ? -1 : one > other ? 1 : 0;
  }

  /** Before 2.0.5 numbers are whole, and a text without digits is -1. */
  private static int oldNumber(String text) {
    CNumber number = CNumber.read(text, 0);
    return number.found()
        ? (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number.value()))
        : -1;
  }
}
