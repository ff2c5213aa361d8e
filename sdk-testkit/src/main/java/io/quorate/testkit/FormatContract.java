package io.quorate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Document;
import io.quorate.core.format.EditException;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The four laws that every {@link Format} obeys; a format's test inherits them.
 *
 * <ol>
 *   <li><i>print-parse</i>: parsing what was printed gives an equal value, without errors.
 *   <li><i>any text</i>: any input gives a tree that prints back character for character; parsing never throws.
 *   <li><i>get-put</i>: an edit that changes nothing changes no character.
 *   <li><i>put-get</i>: the text of an edited document reads as the edited value; what the edit did not touch is still
 *       there.
 * </ol>
 *
 * <p>Each law runs 1,000 times with generated input, and over every fixture: as it is, with CRLF line ends, and without
 * its last line end.
 *
 * @param <T> the model
 */
public abstract class FormatContract<T> {
  /** For subclasses. */
  protected FormatContract() {}

  /** The format under test. */
  protected abstract Format<T> format();

  /** Values that can be written without errors. */
  protected abstract Arbitrary<T> values();

  /** Changes of a value, each of which keeps it writable; a change may find nothing to do and give the value itself. */
  protected abstract Arbitrary<Change<T>> changes();

  /** Texts of this format: recorded or written files, correct and incorrect ones. */
  protected abstract List<Source> fixtures();

  /** What must survive every change of {@link #changes()}: comments, unknown directives. */
  protected List<String> keepsakes(String text) {
    return List.of();
  }

  /**
   * One named change of a value.
   *
   * @param name what it does, for messages
   * @param function gives the changed value
   * @param <T> the model
   */
  public record Change<T>(String name, UnaryOperator<T> function) {
    /** The changed value. */
    public T apply(T value) {
      return function.apply(value);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @Provide
  Arbitrary<T> anyValue() {
    return values();
  }

  @Provide
  Arbitrary<Change<T>> anyChange() {
    return changes();
  }

  /** Arbitrary characters, words of the format in any order, and fixtures with some characters damaged. */
  @Provide
  Arbitrary<String> anyText() {
    List<String> texts =
        fixtures().stream().map(Source::text).filter(t -> t.length() < 20_000).toList();
    Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(200);
    Arbitrary<String> ascii = Arbitraries.strings().withCharRange('\t', '~').ofMaxLength(400);
    if (texts.isEmpty()) {
      return Arbitraries.oneOf(wild, ascii);
    }
    Arbitrary<String> damaged =
        Combinators.combine(
                Arbitraries.of(texts),
                Arbitraries.integers().between(0, Integer.MAX_VALUE),
                Arbitraries.integers().between(0, 12),
                Arbitraries.strings()
                    .withChars("{};\"'\\#=:[]<>&/ \t\r\n\u0000ax0\u00e9\ufeff")
                    .ofMaxLength(4))
            .as(FormatContract::damage);
    return Arbitraries.oneOf(wild, ascii, damaged, damaged);
  }

  private static String damage(String text, int place, int cut, String insert) {
    int at = text.isEmpty() ? 0 : place % text.length();
    return text.substring(0, at) + insert + text.substring(Math.min(text.length(), at + cut));
  }

  /** Law 1. */
  @Property
  void parsingWhatWasPrintedGivesAnEqualValue(@ForAll("anyValue") T value) {
    String text = format().print(value);
    Parsed<T> parsed = format().parse(text);
    assertThat(parsed.diagnostics()).as(text).noneMatch(d -> d.isError());
    assertThat(parsed.value()).as(text).isEqualTo(value);
    assertThat(format().print(parsed.value())).isEqualTo(text);
  }

  /** Law 2. */
  @Property
  void anyTextPrintsBack(@ForAll("anyText") String text) {
    Source source = Source.of("any", text);
    assertThat(format().reprint(source)).isEqualTo(text);
    Document<T> document = format().read(source);
    document.diagnostics().forEach(diagnostic -> assertThat(diagnostic.toString()).isNotEmpty());
    assertThat(document.edit(value -> value).text()).isEqualTo(text);
  }

  /** Law 4: any value in the place of any other. */
  @Property
  void anEditedDocumentReadsAsTheEditedValue(
      @ForAll("anyValue") T before,
      @ForAll("anyChange") Change<T> change,
      @ForAll("anyChange") Change<T> more) {
    Document<T> document = format().read(format().print(before));
    T wanted = more.apply(change.apply(before));
    Document<T> edited = edit(document, change, wanted);
    assertThat(edited.value()).as(edited.text()).isEqualTo(wanted);
    assertThat(format().parse(edited.text()).value()).isEqualTo(wanted);
  }

  /** Laws 2 and 3 over the fixtures. */
  @Example
  void fixturesPrintBackAndEditsThatChangeNothingChangeNothing() {
    for (Source source : variants()) {
      assertThat(format().reprint(source)).as(source.name()).isEqualTo(source.text());
      Document<T> document = format().read(source);
      assertThat(document.edit(value -> value).text()).as(source.name()).isEqualTo(source.text());
    }
  }

  /** Law 1 over the fixtures. */
  @Example
  void whatFixturesSaySurvivesPrinting() {
    for (Source source : variants()) {
      Document<T> document = format().read(source);
      if (!document.hasErrors()) {
        String printed = format().print(document.value());
        Parsed<T> again = format().parse(printed);
        assertThat(again.diagnostics())
            .as(source.name() + "\n" + printed)
            .noneMatch(d -> d.isError());
        assertThat(again.value()).as(source.name() + "\n" + printed).isEqualTo(document.value());
      }
    }
  }

  /** Law 4 over the fixtures. */
  @Property(tries = 200)
  void editsOfFixturesTouchNothingElse(@ForAll("anyChange") Change<T> change) {
    for (Source source : variants()) {
      if (source.length() > 20_000) {
        continue;
      }
      Document<T> document = format().read(source);
      if (document.hasErrors()) {
        continue;
      }
      T wanted = change.apply(document.value());
      Document<T> edited = edit(document, change, wanted);
      assertThat(edited.value()).as(source.name() + "\n" + edited.text()).isEqualTo(wanted);
      assertThat(keepsakes(edited.text()))
          .as(source.name() + "\n" + edited.text())
          .containsAll(keepsakes(source.text()));
    }
  }

  private Document<T> edit(Document<T> document, Change<T> change, T wanted) {
    try {
      return document.edit(value -> wanted);
    } catch (EditException e) {
      throw new AssertionError(
          change + " of\n" + document.text() + "\nwants\n" + format().print(wanted), e);
    }
  }

  private List<Source> variants() {
    List<Source> all = new ArrayList<>();
    for (Source source : fixtures()) {
      String text = source.text();
      all.add(source);
      all.add(
          Source.of(
              source.name() + " with CRLF", text.replace("\r\n", "\n").replace("\n", "\r\n")));
      all.add(
          Source.of(source.name() + " without last line end", text.replaceAll("[\r\n]+\\z", "")));
    }
    return all;
  }
}
