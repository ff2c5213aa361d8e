package io.quorate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What every {@link Parser} of tool output promises; a parser's test inherits it.
 *
 * <p>It never throws on content, gives the same answer each time, reads its fixtures without errors, and reads them
 * alike with CRLF line ends.
 *
 * @param <T> the model
 */
public abstract class ParserContract<T> {
  /** For subclasses. */
  protected ParserContract() {}

  /** The parser under test. */
  protected abstract Parser<T> parser();

  /** Recorded output that must be read without errors. */
  protected abstract List<Source> fixtures();

  /** Arbitrary characters, and fixtures that are cut or damaged. */
  @Provide
  Arbitrary<String> anyText() {
    List<String> texts =
        fixtures().stream().map(Source::text).filter(t -> t.length() < 20_000).toList();
    Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(200);
    if (texts.isEmpty()) {
      return wild;
    }
    Arbitrary<String> cut =
        Combinators.combine(
                Arbitraries.of(texts),
                Arbitraries.integers().between(0, Integer.MAX_VALUE),
                Arbitraries.strings().ascii().ofMaxLength(3))
            .as((text, place, tail) -> text.substring(0, place % (text.length() + 1)) + tail);
    return Arbitraries.oneOf(wild, cut, cut);
  }

  /** No content makes it throw. */
  @Property
  void neverThrowsOnContent(@ForAll("anyText") String text) {
    Parsed<T> once = parser().parse(text);
    assertThat(parser().parse(text).value()).isEqualTo(once.value());
  }

  /** Recorded output has no errors. */
  @Example
  void fixturesReadWithoutErrors() {
    for (Source source : fixtures()) {
      Parsed<T> parsed = parser().parse(source);
      assertThat(parsed.diagnostics()).as(source.name()).noneMatch(d -> d.isError());
      Source crlf =
          Source.of(source.name(), source.text().replace("\r\n", "\n").replace("\n", "\r\n"));
      assertThat(parser().parse(crlf).value())
          .as(source.name() + " with CRLF")
          .isEqualTo(parsed.value());
    }
  }
}
