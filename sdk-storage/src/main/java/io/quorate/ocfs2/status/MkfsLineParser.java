package io.quorate.ocfs2.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.ocfs2.model.MkfsOptions;
import io.quorate.ocfs2.model.MkfsOptionsBuilder;
import io.quorate.ocfs2.option.Ocfs2Feature;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code o2info --mkfs}: the options that make such a volume.
 *
 * <p>A label may hold blanks and is not quoted: it goes to the end of the line. Features that {@code --fs-features} does
 * not take, and the tool prints all the same, are left out.
 */
final class MkfsLineParser implements Parser<Optional<MkfsOptions>> {
  private static final Pattern LINE =
      Pattern.compile(
          "-N ([0-9]{1,3}) -J size=([0-9]{1,18})(,journal64|,block64)? -b ([0-9]{1,7}) -C"
              + " ([0-9]{1,8})(?: --fs-features ([-a-z,]*))?(?: +-L (.*))?");

  @Override
  public Parsed<Optional<MkfsOptions>> parse(Source source) {
    ReportLines lines = new ReportLines(source);
    Optional<MkfsOptions> options = Optional.empty();
    for (ReportLines.Row row : lines.rows()) {
      Optional<Matcher> found = row.match(LINE);
      if (found.isEmpty()) {
        lines.notUnderstood(row);
      } else {
        options = options(lines, row, found.get());
      }
    }
    return new Parsed<>(options, lines.diagnostics());
  }

  private static Optional<MkfsOptions> options(
      ReportLines lines, ReportLines.Row row, Matcher line) {
    Set<Ocfs2Feature> features = EnumSet.noneOf(Ocfs2Feature.class);
    String words = Optional.ofNullable(line.group(6)).orElse("").replace(',', ' ');
    for (String word : VolumeInfoParser.features(lines, row, words)) {
      Ocfs2Feature.find(word).filter(Ocfs2Feature::isChosen).ifPresent(features::add);
    }
    try {
      MkfsOptionsBuilder builder =
          MkfsOptions.builder()
              .slots(Integer.parseInt(line.group(1)))
              .journalSize(Long.parseLong(line.group(2)))
              .blockSize(Integer.parseInt(line.group(4)))
              .clusterSize(Integer.parseInt(line.group(5)))
              .features(features);
      if (line.group(3) != null) {
        builder.journal64(true);
      }
      Optional.ofNullable(line.group(7)).map(String::strip).ifPresent(builder::label);
      return Optional.of(builder.build());
    } catch (IllegalArgumentException e) {
      lines.notUnderstood(row);
      return Optional.empty();
    }
  }
}
