package io.quorate.corosync.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.core.text.Span;
import io.quorate.corosync.effective.EffectiveCorosync;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A comment above a key says what its value says. */
final class CommentsAgreeWithValues extends CorosyncRule {
  CommentsAgreeWithValues() {
    super(
        "CORO108",
        Severity.INFO,
        "A comment above a key says what its value says",
        "Who reads 'disable' above a key that is on believes one of the two; corosync "
            + "believes the value.",
        "correct the comment or the value");
  }

  private static final Pattern OFF =
      Pattern.compile(
          "\\b(disable[ds]?|disabling|(turn|switch)(ed)? off)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ON =
      Pattern.compile(
          "\\b(enable[ds]?|enabling|(turn|switch)(ed)? on)\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<String> YES = Set.of("on", "yes", "1");
  private static final Set<String> NO = Set.of("off", "no", "0", "none");

  @Override
  void look(EffectiveCorosync config, Findings findings) {
    Places.each(
        config.config(),
        (path, section) -> section.settings().forEach(setting -> look(setting, findings)));
  }

  private void look(Options.Setting setting, Findings findings) {
    Optional<Span> place = setting.origin().span();
    if (place.isEmpty()) {
      return;
    }
    String comment = comment(place.get());
    boolean off = OFF.matcher(comment).find();
    boolean on = ON.matcher(comment).find();
    if (off != on && (off ? YES : NO).contains(setting.text())) {
      findings.add(
          setting.origin(),
          "the comment says '"
              + comment.strip()
              + "', and '"
              + setting.name()
              + "' is "
              + setting.text());
    }
  }

  /** The comment lines right above a line. */
  private static String comment(Span place) {
    StringBuilder comment = new StringBuilder();
    for (int line = place.position().line() - 1; line > 0; line--) {
      String text = place.source().line(line).strip();
      if (!text.startsWith("#")) {
        break;
      }
      comment.insert(0, text.replaceFirst("^#+\\s*", "") + " ");
    }
    return comment.toString();
  }
}
