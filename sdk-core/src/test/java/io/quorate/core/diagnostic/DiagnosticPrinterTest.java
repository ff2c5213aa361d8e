package io.quorate.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
  private final Source source = Source.of("r0.res", "net {\n\tallow-two-primary yes;\n}\n");

  @Test
  void theCaretStandsUnderTheRangeAlsoBehindTabulators() {
    Diagnostic diagnostic =
        Diagnostic.error("DRBD004", "unknown option 'allow-two-primary'", source.span(7, 24))
            .withHelp("did you mean 'allow-two-primaries'?")
            .withRelated("in this section", source.span(0, 3));
    assertThat(DiagnosticPrinter.print(diagnostic))
        .isEqualTo(
            """
            r0.res:2:2: error[DRBD004] unknown option 'allow-two-primary'
              \tallow-two-primary yes;
              \t^^^^^^^^^^^^^^^^^
              r0.res:1:1: in this section
              net {
              ^^^
              help: did you mean 'allow-two-primaries'?
            """);
  }

  @Test
  void aDiagnosticWithoutPlaceIsOneLine() {
    assertThat(DiagnosticPrinter.print(Diagnostic.of(Severity.INFO, "X1", "nothing to do")))
        .isEqualTo("info[X1] nothing to do\n");
  }

  @Test
  void aRangeOverSeveralLinesIsMarkedOnItsFirst() {
    assertThat(
            DiagnosticPrinter.print(
                Diagnostic.warning("X1", "all of it", source.span(0, source.length()))))
        .endsWith("  net {\n  ^^^^^\n");
  }

  @Test
  void aPlaceBehindTheLastCharacterHasACaretToo() {
    assertThat(
            DiagnosticPrinter.print(
                Diagnostic.error("X1", "end", source.span(source.length(), source.length()))))
        .isEqualTo("r0.res:4:1: error[X1] end\n  \n  ^\n");
  }

  @Test
  void linesOfMegabytesAreCutAroundThePlace() {
    Source wide = Source.of("wide", "x".repeat(5_000_000) + "!" + "y".repeat(5_000_000));
    String drawn =
        DiagnosticPrinter.print(Diagnostic.error("X1", "here", wide.span(5_000_000, 5_000_001)));
    assertThat(drawn).hasSizeLessThan(600).contains("!").contains("wide:1:5000001");
    String[] lines = drawn.split("\n");
    assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('!');
  }

  @Test
  void controlCharactersAreDrawnAsDots() {
    Source bell = Source.of("bell", "a\u0007\u001b[31mb");
    assertThat(DiagnosticPrinter.print(Diagnostic.error("X1", "here", bell.span(1, 2))))
        .contains("a\u00b7\u00b7[31mb")
        .doesNotContain("\u001b");
  }

  @Test
  void orThrowCarriesEverything() {
    Diagnostic warning = Diagnostic.warning("W1", "careful", source.span(0, 3));
    Diagnostic error = Diagnostic.error("E1", "wrong", source.span(0, 3));
    assertThat(new Parsed<>("value", List.of(warning)).orThrow()).isEqualTo("value");
    assertThatThrownBy(() -> new Parsed<>("value", List.of(warning, error)).orThrow())
        .isInstanceOfSatisfying(
            ParseException.class, e -> assertThat(e.diagnostics()).containsExactly(warning, error))
        .hasMessageContaining("error[E1] wrong");
  }

  @Test
  void suggestionsAreCloseWords() {
    List<String> known = List.of("allow-two-primaries", "timeout", "ping-int", "ping-timeout");
    assertThat(Suggestion.closest("allow-two-primary", known)).contains("allow-two-primaries");
    assertThat(Suggestion.closest("tiemout", known)).contains("timeout");
    assertThat(Suggestion.closest("frobnicate", known)).isEmpty();
    assertThat(Suggestion.closest("x".repeat(10_000), known)).isEmpty();
    assertThat(Suggestion.didYouMean("pingint", known)).contains("did you mean 'ping-int'?");
  }
}
