package io.quorate.ocfs2.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code findmnt --raw --output TARGET}: a path in each line, odd characters as {@code \xNN}. */
final class MountPointsParser implements Parser<List<String>> {
  private static final Pattern ESCAPED = Pattern.compile("\\\\x([0-9a-f]{2})");

  @Override
  public Parsed<List<String>> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    List<String> paths =
        lines.rows().stream()
            .map(
                row ->
                    ESCAPED
                        .matcher(row.text())
                        .replaceAll(
                            found ->
                                Matcher.quoteReplacement(
                                    "" + (char) Integer.parseInt(found.group(1), 16))))
            .toList();
    return new Parsed<>(paths, lines.diagnostics());
  }
}
