package io.quorate.pacemaker.value;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Yes and no in a CIB, which are read in two ways.
 *
 * <p>Options in name/value pairs are read by Pacemaker itself ({@code crm_str_to_boolean}), attributes of elements are
 * checked by the schema first (XML Schema's {@code boolean}).
 */
public final class CibBoolean {
  private static final Set<String> YES = Set.of("true", "on", "yes", "y", "1");
  private static final Set<String> NO = Set.of("false", "off", "no", "n", "0");

  private CibBoolean() {}

  /**
   * An option, in any case: {@code true on yes y 1} or {@code false off no n 0}, without blanks around it.
   *
   * <p>Where Pacemaker finds it invalid it goes on with the option's default, in most places silently.
   */
  public static Reading<Boolean> read(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (YES.contains(lower)) {
      return Reading.of(true, List.of());
    }
    if (NO.contains(lower)) {
      return Reading.of(false, List.of());
    }
    return Reading.invalid(
        Diagnostic.of(Severity.WARNING, "PCM011", "'" + text + "' is neither yes nor no")
            .withHelp("write true or false"));
  }

  /** An attribute that the schema restricts to a boolean: {@code true}, {@code false}, {@code 1} or {@code 0}. */
  public static Optional<Boolean> readStrictly(String text) {
    return switch (text.strip()) {
      case "true", "1" -> Optional.of(true);
      case "false", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
