package io.quorate.pacemaker.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of {@code crm_mon --simple-status} ({@code -s}), Pacemaker 1.1 to 3.0.
 *
 * <p>Where no line has a verdict, there is the error {@code PCMS105}, and the level is {@link SimpleStatus.Level#CRIT}.
 */
public final class CrmMonSimple {
  /** The parser. */
  public static final Parser<SimpleStatus> PARSER = CrmMonSimple::parse;

  private static final Pattern LINE = Pattern.compile("CLUSTER (OK|WARN|CRIT):?\\s*(.*)");
  private static final Pattern COUNT =
      Pattern.compile(
          "(\\d{1,9}) (nodes? online|standby nodes?|maintenance nodes?|resource instances? configured|resources? configured),?\\s*");
  private static final Pattern PROBLEM =
      Pattern.compile("(?:(No DC)|offline node: ([^\\s,]+)),?\\s*");

  private CrmMonSimple() {}

  private static Parsed<SimpleStatus> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    TextSink sink = new TextSink(found::add);
    SimpleStatusBuilder status =
        new SimpleStatusBuilder().level(SimpleStatus.Level.CRIT).dcMissing(false);
    boolean present = false;
    for (TextItem item : TextItem.read(source.span(0, source.length()))) {
      Matcher line = LINE.matcher(item.text());
      if (line.matches()) {
        present = true;
        SimpleStatus.Level level = SimpleStatus.Level.valueOf(line.group(1));
        status.level(level);
        if (level == SimpleStatus.Level.CRIT) {
          status.message(TextWords.some(line.group(2)));
        } else if (!counts(line.group(2), status) && !problems(line.group(2), status)) {
          sink.unknown(item);
        }
      } else if (!new TextSummary().accept(item.text())) {
        sink.unknown(item);
      }
    }
    if (!present) {
      found.add(
          Diagnostic.error("PCMS105", "there is no status in the text", source.span(0, 0))
              .withHelp("a line is expected that begins with CLUSTER OK, WARN or CRIT"));
    }
    return new Parsed<>(status.build(), found);
  }

  private static boolean counts(String text, SimpleStatusBuilder status) {
    Matcher count = COUNT.matcher(text);
    int at = 0;
    while (count.find() && count.start() == at) {
      at = count.end();
      int number = Integer.parseInt(count.group(1));
      if (count.group(2).endsWith("online")) {
        status.nodesOnline(number);
      } else if (count.group(2).startsWith("standby")) {
        status.nodesStandby(number);
      } else if (count.group(2).startsWith("maintenance")) {
        status.nodesMaintenance(number);
      } else {
        status.resourcesConfigured(number);
      }
    }
    return at > 0 && at == text.length();
  }

  private static boolean problems(String text, SimpleStatusBuilder status) {
    Matcher problem = PROBLEM.matcher(text);
    int at = 0;
    while (problem.find() && problem.start() == at) {
      at = problem.end();
      if (problem.group(1) != null) {
        status.dcMissing(true);
      } else {
        status.addOfflineNodes(problem.group(2));
      }
    }
    return at > 0 && at == text.length();
  }
}
