package io.quorate.pacemaker.report;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the messages of {@code crm_verify}: standard error of all releases, XML of 2.1.8 and later. */
final class VerifyParser {
  /** {@code (unpack_resources) <tab> error: …}, {@code unpack_config <tab> warning: …}, {@code warning: …}. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?:\\(?([\\w.:@-]+)\\)?\\s*\\t\\s*|crm_verify: )?(error|warning|notice|info|crit|debug):\\s+(.*)",
          Pattern.CASE_INSENSITIVE);

  /** {@code bad.xml:1: element rsc_colocation: validity error : …}: libxml2's own words. */
  private static final Pattern SCHEMA =
      Pattern.compile("(?:(.*?):(\\d+): )?element (\\S+): .*?(?:error|warning) : (.*)");

  private static final Pattern VERDICT =
      Pattern.compile(
          "(?:crm_verify: )?(?:Errors|Warnings) found during check: config not valid"
              + "|-V may provide more details|\\s*-V may provide more details.*"
              + "|.*error: XML Error:\\s*\\^?\\s*");

  private static final Pattern OBJECT =
      Pattern.compile(
          "'([^']+)'|\"([^\"]+)\"|<(\\w+)>|"
              + "(?i:\\b(?:resource|node|constraint|ticket|operation|template|rule|group|clone|tag) )"
              + "((?!start-up)(?=\\S*[-_.:\\d])[\\w.:-]*\\w)");

  private VerifyParser() {}

  static VerifyReport xml(PacemakerResult result, DiagnosticSink sink) {
    return new VerifyReport(
        result.errors().stream().map(VerifyParser::message).flatMap(Optional::stream).toList());
  }

  static VerifyReport text(List<Answers.Line> lines, DiagnosticSink sink) {
    List<VerifyMessage> messages = new ArrayList<>();
    for (Answers.Line line : lines) {
      message(line.text()).filter(m -> !messages.contains(m)).ifPresent(messages::add);
    }
    return new VerifyReport(messages);
  }

  private static Optional<VerifyMessage> message(String line) {
    if (VERDICT.matcher(line).matches()) {
      return Optional.empty();
    }
    Matcher schema = SCHEMA.matcher(line);
    if (schema.matches()) {
      Set<String> objects = new LinkedHashSet<>(List.of(schema.group(3)));
      objects.addAll(objects(schema.group(4)));
      return Optional.of(
          new VerifyMessage(
              Severity.ERROR,
              (schema.group(2) == null ? "" : "line " + schema.group(2) + ": ") + schema.group(4),
              List.copyOf(objects)));
    }
    Matcher matcher = MESSAGE.matcher(line);
    if (matcher.matches()) {
      String text = matcher.group(3);
      return Optional.of(new VerifyMessage(severity(matcher.group(2)), text, objects(text)));
    }
    return Optional.of(
        new VerifyMessage(
            Severity.ERROR, line.strip().replaceFirst("^crm_verify: ", ""), objects(line)));
  }

  private static Severity severity(String level) {
    return switch (level.toLowerCase(Locale.ROOT)) {
      case "error", "crit" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      default -> Severity.INFO;
    };
  }

  private static List<String> objects(String text) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = OBJECT.matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          found.add(matcher.group(group));
        }
      }
    }
    return List.copyOf(found);
  }
}
