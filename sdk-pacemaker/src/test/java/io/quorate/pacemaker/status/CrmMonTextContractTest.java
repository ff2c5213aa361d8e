package io.quorate.pacemaker.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import io.quorate.testkit.GoldenFiles;
import io.quorate.testkit.ParserContract;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CrmMonTextContractTest extends ParserContract<ClusterStatus> {
  @Override
  protected Parser<ClusterStatus> parser() {
    return CrmMonText.PARSER;
  }

  @Override
  protected List<Source> fixtures() {
    return GoldenFiles.of("status/text", ".txt", ".model").sources().stream()
        .filter(source -> !CrmMonText.PARSER.parse(source).hasErrors())
        .toList();
  }

  /** What is said of a part is said at the same places of the whole. */
  @Property
  void placesOfAPartAreThoseOfTheWhole(@ForAll("anyText") String text) {
    List<Span> alone = places(CrmMonText.PARSER.parse(text).diagnostics());
    String before = "Current cluster status of another:\n\n";
    Source whole = Source.of("whole", before + text + "\nTransition Summary:\n");
    Span part = whole.span(before.length(), before.length() + text.length());
    List<Span> inside = places(CrmMonText.PARSER.parse(part).diagnostics());
    assertThat(inside).extracting(Span::text).isEqualTo(alone.stream().map(Span::text).toList());
    assertThat(inside)
        .extracting(span -> span.start() - before.length())
        .isEqualTo(alone.stream().map(Span::start).toList());
  }

  /** A line that means nothing gets a warning at its place, and the rest is read as if it were not there. */
  @Property
  void aStrangeLineIsReportedWhereItIs(@ForAll("anyText") String text) {
    Source source = Source.of("strange", text + "\n\nFlying Saucers:\n");
    List<Diagnostic> found = CrmMonText.PARSER.parse(source).diagnostics();
    assertThat(found)
        .filteredOn(each -> each.span().orElseThrow().text().equals("Flying Saucers:"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.code()).isEqualTo("PCMS101");
              assertThat(each.span().orElseThrow().position().line())
                  .isEqualTo(source.lineCount() - 1);
            });
    assertThat(CrmMonText.PARSER.parse(source).value())
        .isEqualTo(CrmMonText.PARSER.parse(text).value());
  }

  private static List<Span> places(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(each -> each.span().orElseThrow()).toList();
  }
}
