package io.quorate.dlm.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code dlm_tool dump}: lines with a time, as the daemon wrote them. The buffer goes round, so that the first line may be
 * the end of one.
 */
final class DlmLogParser implements Parser<List<DlmLogLine>> {
  private static final Pattern LINE = Pattern.compile("([0-9]{1,10}) (.*)");
  private static final Pattern KERNEL = Pattern.compile("kernel: \\S+ (\\S+)");
  private static final Pattern JOIN = Pattern.compile("(\\S+) cpg_join dlm:ls:\\1 .*");

  @Override
  public Parsed<List<DlmLogLine>> parse(Source source) {
    DlmLines lines = new DlmLines(source);
    Set<String> lockspaces = new HashSet<>();
    for (DlmLines.Row row : lines.rows()) {
      row.match(LINE)
          .map(found -> found.group(2))
          .ifPresent(
              text -> {
                for (Pattern pattern : List.of(KERNEL, JOIN)) {
                  Matcher matcher = pattern.matcher(text);
                  if (matcher.matches()) {
                    lockspaces.add(matcher.group(1));
                  }
                }
              });
    }
    List<DlmLogLine> log = new ArrayList<>();
    boolean first = true;
    for (DlmLines.Row row : lines.rows()) {
      Optional<Matcher> found = row.match(LINE);
      if (found.isPresent()) {
        String text = found.get().group(2);
        int blank = text.indexOf(' ');
        String word = blank < 0 ? text : text.substring(0, blank);
        boolean about = lockspaces.contains(word);
        log.add(
            new DlmLogLine(
                Long.parseLong(found.get().group(1)),
                about ? word : "",
                about && blank >= 0 ? text.substring(blank + 1) : text));
      } else if (!first) {
        lines.notUnderstood(row);
      }
      first = false;
    }
    return new Parsed<>(log, lines.diagnostics());
  }
}
