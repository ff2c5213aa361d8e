package io.quorate.drbd.metadata;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dump of {@code dump-md}; lines of a terminal before it, and its errors, are passed over. */
final class DumpParser implements Parser<MetadataDump> {
  private static final Pattern VERSION = Pattern.compile("(?m)^[ \\t]*version\\s+\"");
  private static final Pattern TIME = Pattern.compile("# (\\d{4}-\\d\\d-\\d\\d .*)");
  private static final Pattern CALL = Pattern.compile("# (\\S+)> (.*)");

  @Override
  public Parsed<MetadataDump> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    Matcher version = VERSION.matcher(source.text());
    if (!version.find()) {
      found.add(
          Diagnostic.error("DRBD211", "there is no dump of metadata", source.span(0, 0))
              .withHelp("a dump has the statement: version \"v09\";"));
      return new Parsed<>(MetadataDump.builder(MetadataVersion.V09).build(), found);
    }
    DumpReader reader = new DumpReader(source, version.start(), found::add);
    Optional<DumpHeader> header = header(source.text().substring(0, version.start()));
    return new Parsed<>(reader.read().withHeader(header), found);
  }

  private static Optional<DumpHeader> header(String before) {
    String time = "";
    for (String line : before.split("\\R")) {
      Matcher first = TIME.matcher(line);
      Matcher second = CALL.matcher(line);
      if (first.matches()) {
        time = first.group(1);
      } else if (second.matches() && !time.isEmpty()) {
        return Optional.of(new DumpHeader(time, second.group(1), second.group(2)));
      }
    }
    return Optional.empty();
  }
}
