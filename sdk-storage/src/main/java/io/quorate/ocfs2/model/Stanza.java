package io.quorate.ocfs2.model;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A stanza of {@code cluster.conf}.
 *
 * @param name {@code cluster}, {@code node}, {@code heartbeat}, or one that o2cb reads over
 * @param settings the attributes in the file's order; of one that is set twice the last counts
 * @param origin where its head was read from
 */
@Value.Builder
public record Stanza(String name, Options settings, Origin origin) implements WithStanza {
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+");

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException for a name that is not of {@code [A-Za-z0-9_]}
   */
  public Stanza {
    word("stanza", name);
    for (Options.Setting setting : settings) {
      word("attribute", setting.name());
    }
  }

  private static void word(String what, String text) {
    if (!WORD.matcher(text).matches()) {
      throw new IllegalArgumentException("no name of a " + what + ": '" + text + "'");
    }
  }

  private static boolean blank(String text, int at) {
    return " \t\n\f\r".indexOf(text.charAt(at)) >= 0;
  }

  /**
   * A stanza.
   *
   * @throws IllegalArgumentException for a name that is not of {@code [A-Za-z0-9_]}, and for a value that the file cannot
   *     hold: with blanks around it, a NUL, or a backslash at its end
   */
  public static Stanza of(String name, Options settings) {
    for (Options.Setting setting : settings) {
      String text = setting.text();
      boolean blank = !text.isEmpty() && (blank(text, 0) || blank(text, text.length() - 1));
      if (blank || text.indexOf('\0') >= 0 || text.endsWith("\\")) {
        throw new IllegalArgumentException("no value that cluster.conf can hold: '" + text + "'");
      }
    }
    return new Stanza(name, settings, Origin.none());
  }

  /** The value of an attribute, the last one where it is set twice. */
  public Optional<String> text(String attribute) {
    return settings.text(attribute);
  }

  /** Where an attribute is set; the head where it is not. */
  public Origin origin(String attribute) {
    return settings.find(attribute).map(Options.Setting::origin).orElse(origin);
  }

  /** The stanza with other attributes. */
  public Stanza withSettings(UnaryOperator<Options> change) {
    return withSettings(change.apply(settings));
  }
}
