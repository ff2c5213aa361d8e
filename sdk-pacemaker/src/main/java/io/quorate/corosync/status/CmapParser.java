package io.quorate.corosync.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code KEY (TYPE) = VALUE}, from {@code tools/corosync-cmapctl.c} of 2.0 to 3.1.
 *
 * <p>Texts are printed as they are, so a line that begins with no key goes on with the text before it. Bytes without {@code
 * -b} have no value.
 */
final class CmapParser implements Parser<Cmap> {
  private static final Pattern LINE =
      Pattern.compile("([A-Za-z0-9._/:-]{3,255}) \\(([a-z]{1,3}\\d{0,2})\\)(?: = ?(.*))?");

  @Override
  public Parsed<Cmap> parse(Source source) {
    Lines lines = new Lines(source);
    Map<String, CmapValue> values = new LinkedHashMap<>();
    @Nullable String open = null;
    while (lines.advance()) {
      Matcher line = LINE.matcher(lines.raw());
      Optional<CmapType> type = line.matches() ? CmapType.of(line.group(2)) : Optional.empty();
      if (type.isPresent()) {
        String key = line.group(1);
        String text = line.group(3);
        values.put(key, new CmapValue(type.get(), text == null ? "" : text, text != null));
        check(lines, type.get(), values.get(key));
        open = type.get() == CmapType.STR ? key : null;
      } else if (open != null) {
        String text = values.get(open).text();
        values.put(open, CmapValue.of(CmapType.STR, text + "\n" + lines.raw()));
      } else if (!lines.line().isBlank() && !lines.complains()) {
        lines.notUnderstood();
      }
    }
    return new Parsed<>(new Cmap(values), lines.found());
  }

  private static void check(Lines lines, CmapType type, @Nullable CmapValue value) {
    boolean wrong =
        value != null
            && (type.isInteger() && value.integer().isEmpty()
                || type.isDecimal() && value.decimal().isEmpty() && !isNotANumber(value.text()));
    if (wrong) {
      lines.warning("CORO203", "'" + value.text() + "' is no number of the type " + type);
    }
  }

  private static boolean isNotANumber(String text) {
    return text.matches("-?(?:nan|inf)");
  }
}
