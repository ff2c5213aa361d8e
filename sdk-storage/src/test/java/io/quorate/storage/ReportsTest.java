package io.quorate.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Recorded output of every tool, and the values that it has: {@code TOOLS/RELEASE/FORMAT/NAME.out}.
 *
 * <p>The outputs of ocfs2-tools and util-linux were recorded; those of dlm_tool are written as the tool's manual and its
 * own messages have them, because it says nothing without a cluster.
 */
class ReportsTest {
  private static final List<String> RELEASES = List.of("ocfs2-tools/1.8.7", "dlm-tools/4.2.0");
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private static List<FormatEntry<?>> reports() {
    return new StorageFormatProvider()
        .formats().stream().filter(entry -> entry.kind() == FormatEntry.Kind.REPORT).toList();
  }

  private static GoldenFiles golden(String format) {
    String release = format.startsWith("dlm-") ? RELEASES.get(1) : RELEASES.get(0);
    return GoldenFiles.of(release + "/" + format, ".out", ".value");
  }

  @Example
  void everyFormatReadsItsRecordings() {
    for (FormatEntry<?> entry : reports()) {
      golden(entry.name()).verify(file -> value(entry.parser(), GoldenFiles.source(file)));
    }
  }

  private static <T> String value(Parser<T> parser, Source source) {
    Parsed<T> parsed = parser.parse(source);
    assertThat(parsed.diagnostics()).as(source.name()).isEmpty();
    Source crlf = Source.of(source.name(), source.text().replace("\n", "\r\n"));
    assertThat(parser.parse(crlf).value()).as(source.name() + " CRLF").isEqualTo(parsed.value());
    return parsed.value().toString().replaceAll(", (?=[a-zA-Z]+=)", ",\n  ") + "\n";
  }

  @Example
  void everyRecordingHasItsFormat() throws IOException {
    List<String> names = reports().stream().map(FormatEntry::name).toList();
    List<String> folders = new ArrayList<>();
    for (String release : RELEASES) {
      try (Stream<Path> all = Files.list(RESOURCES.resolve(release))) {
        all.forEach(folder -> folders.add(folder.getFileName().toString()));
      }
    }
    assertThat(folders).containsExactlyInAnyOrderElementsOf(names);
  }

  @Property(tries = 300)
  void noContentMakesAParserThrow(@ForAll("texts") String text) {
    for (FormatEntry<?> entry : reports()) {
      assertThat(entry.parser().parse(text).value())
          .as(entry.name())
          .isEqualTo(entry.parser().parse(text).value());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    List<String> recorded = new ArrayList<>();
    for (FormatEntry<?> entry : reports()) {
      golden(entry.name()).sources().forEach(source -> recorded.add(source.text()));
    }
    Arbitrary<String> cut =
        Combinators.combine(
                Arbitraries.of(recorded),
                Arbitraries.integers().between(0, Integer.MAX_VALUE),
                Arbitraries.integers().between(0, 9),
                Arbitraries.strings().ascii().ofMaxLength(3))
            .as(
                (text, place, drop, insert) -> {
                  int at = place % (text.length() + 1);
                  int end = Math.min(text.length(), at + drop);
                  return text.substring(0, at) + insert + text.substring(end);
                });
    return Arbitraries.oneOf(cut, cut, Arbitraries.strings().all().ofMaxLength(200));
  }
}
