package io.quorate.drbd.metadata;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code get-gi} and {@code show-gi} of metadata versions 08 and 09, with and without the drawing. */
final class GiParser implements Parser<GiReport> {
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:previously |set GI to )?\\s*((?:[0-9A-Fa-f]{1,16}:){4})([01](?::[01])*)\\s*");
  private static final Pattern DRAWING = Pattern.compile("[ |V^]*|.*-<  .*>-.*");
  private static final Pattern NOISE =
      Pattern.compile("#.*|ioctl\\(.*|Ignoring additional arguments|\\S*[#$] .*");
  private static final Pattern FLAGS = Pattern.compile("flags:\\s*(.*)");
  private static final Pattern CLEAN = Pattern.compile("meta-data: (clean|need apply-al)");
  private static final Pattern SIZE =
      Pattern.compile("last agreed size: .*\\((\\d{1,18}) sectors\\)");
  private static final Pattern BIO =
      Pattern.compile("last agreed max bio size: (\\d{1,18}) Bytes?");
  private static final String ZERO = "zero size device -- never seen peer yet?";

  @Override
  public Parsed<GiReport> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    List<GiEntry> entries = new ArrayList<>();
    int start = 0;
    for (int number = 1; number <= source.lineCount(); number++) {
      String line = source.line(number);
      boolean understood =
          line.isBlank()
              || DRAWING.matcher(line).matches()
              || NOISE.matcher(line.strip()).matches()
              || value(line, entries)
              || detail(line.strip(), entries);
      if (!understood) {
        found.add(
            Diagnostic.warning(
                "DRBD216",
                "the line is not understood",
                source.span(start, start + line.length())));
      }
      int next = source.text().indexOf('\n', start);
      start = next < 0 ? source.length() : next + 1;
    }
    return new Parsed<>(new GiReport(entries), found);
  }

  private static boolean value(String line, List<GiEntry> entries) {
    Matcher matcher = VALUE.matcher(line);
    if (!matcher.matches()) {
      return false;
    }
    String[] bits = matcher.group(2).split(":");
    for (MetadataVersion version : MetadataVersion.values()) {
      List<GenerationFlag> order = GenerationFlag.printed(version);
      if (order.size() == bits.length) {
        Set<GenerationFlag> flags = EnumSet.noneOf(GenerationFlag.class);
        for (int i = 0; i < bits.length; i++) {
          if (bits[i].equals("1")) {
            flags.add(order.get(i));
          }
        }
        String[] words = matcher.group(1).split(":");
        entries.add(
            GiEntry.of(
                new GenerationIdentifiers(
                    version,
                    GenerationUuid.of(words[0]),
                    GenerationUuid.of(words[1]),
                    List.of(GenerationUuid.of(words[2]), GenerationUuid.of(words[3])),
                    flags)));
        return true;
      }
    }
    return false;
  }

  private static boolean detail(String line, List<GiEntry> entries) {
    if (entries.isEmpty()) {
      return false;
    }
    int at = entries.size() - 1;
    GiEntry last = entries.get(at);
    List<String> words = last.words();
    Optional<Boolean> clean = last.metadataClean();
    OptionalLong sectors = last.lastAgreedSectors();
    OptionalLong bio = last.lastAgreedMaxBioSize();
    Matcher flags = FLAGS.matcher(line);
    Matcher state = CLEAN.matcher(line);
    Matcher size = SIZE.matcher(line);
    Matcher max = BIO.matcher(line);
    if (flags.matches()) {
      words = List.of(flags.group(1).split(",\\s*"));
    } else if (state.matches()) {
      clean = Optional.of(state.group(1).equals("clean"));
    } else if (size.matches()) {
      sectors = OptionalLong.of(Long.parseLong(size.group(1)));
    } else if (max.matches()) {
      bio = OptionalLong.of(Long.parseLong(max.group(1)));
    } else if (line.equals(ZERO)) {
      sectors = OptionalLong.of(0);
    } else {
      return false;
    }
    entries.set(at, new GiEntry(last.identifiers(), words, clean, sectors, bio));
    return true;
  }
}
