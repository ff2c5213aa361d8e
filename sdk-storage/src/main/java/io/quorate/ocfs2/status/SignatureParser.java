package io.quorate.ocfs2.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code blkid -p -o export DEVICE}. */
final class SignatureParser implements Parser<Optional<Signature>> {
  @Override
  public Parsed<Optional<Signature>> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    Map<String, String> fields = new LinkedHashMap<>();
    for (ReportLines.Row row : lines.rows()) {
      String text = row.text();
      int equals = text.indexOf('=');
      if (equals <= 0 || !text.substring(0, equals).matches("[A-Z][A-Z0-9_]*")) {
        lines.notUnderstood(row);
      } else {
        fields.put(text.substring(0, equals), unescaped(text.substring(equals + 1)));
      }
    }
    String type = fields.getOrDefault("TYPE", fields.getOrDefault("PTTYPE", ""));
    return new Parsed<>(
        type.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Signature(
                    fields.getOrDefault("DEVNAME", ""),
                    type,
                    fields.getOrDefault("LABEL", ""),
                    fields.getOrDefault("UUID", ""),
                    fields)),
        lines.diagnostics());
  }

  /** A backslash stands before a character that a shell would take for its own. */
  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && i + 1 < text.length()) {
        i++;
      }
      out.append(text.charAt(i));
    }
    return out.toString();
  }
}
