package io.quorate.testkit.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import io.quorate.core.xml.XmlSyntax;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for any text and any tree. */
class XmlSyntaxLawsTest {
  private static final XmlSyntax SYNTAX = new XmlSyntax();

  private static Parsed<XmlElement> read(String text) {
    return SYNTAX.read(Source.of("t.xml", text));
  }

  private static List<String> errors(String text) {
    return read(text).diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::toString)
        .toList();
  }

  @Property(tries = 1000)
  void anyCharactersPrintBack(@ForAll String text) {
    assertThat(SYNTAX.print(read(text).value())).isEqualTo(text);
  }

  @Property(tries = 1000)
  void anyMarkupPrintsBack(@ForAll long seed) {
    String text = new XmlTrees(seed).text();

    Parsed<XmlElement> parsed = read(text);

    assertThat(SYNTAX.print(parsed.value())).isEqualTo(text);
    checkPlaces(parsed.value(), 0, text.length());
  }

  /** Children are in order, inside of their parent, and every value can be read. */
  private static void checkPlaces(XmlElement element, int from, int to) {
    int at = from;
    for (XmlAttribute attribute : element.attributes()) {
      Span place = attribute.span().orElseThrow();
      assertThat(attribute.value()).isNotNull();
      assertThat(place.start()).isGreaterThanOrEqualTo(at);
      at = place.end();
    }
    for (XmlNode child : element.children()) {
      Span place = child.span().orElseThrow();
      assertThat(place.start()).isGreaterThanOrEqualTo(at);
      assertThat(place.end()).isGreaterThan(place.start()).isLessThanOrEqualTo(to);
      assertThat(child.toString()).isNotNull();
      if (child instanceof XmlElement inner) {
        checkPlaces(inner, inner.nameSpan().orElseThrow().end(), place.end());
      }
      at = place.end();
    }
  }

  @Property(tries = 1000)
  void whatIsPrintedIsReadAgain(@ForAll long seed) {
    XmlElement document = new XmlTrees(seed).document();
    String text = SYNTAX.print(document);

    Parsed<XmlElement> parsed = read(text);

    assertThat(parsed.diagnostics()).isEmpty();
    assertThat(parsed.value()).isEqualTo(document).hasSameHashCodeAs(document);
    XmlElement built = parsed.value().withOnlyChildren(parsed.value().children());
    assertThat(SYNTAX.print(built)).isEqualTo(text);
  }

  @Property(tries = 1000)
  void theJdkAcceptsWhatIsPrinted(@ForAll long seed) {
    String text = SYNTAX.print(new XmlTrees(seed).document());

    assertThat(JdkXml.refusal(text)).isEmpty();
  }

  @Property(tries = 5000)
  void theJdkAgreesAboutBrokenDocuments(@ForAll long seed) {
    XmlTrees trees = new XmlTrees(seed);
    agree(trees.mutate(SYNTAX.print(trees.document())));
  }

  @Property(tries = 5000)
  void theJdkAgreesAboutAnyMarkup(@ForAll long seed) {
    agree(new XmlTrees(seed).text());
  }

  /**
   * Compares with the JDK, but for four things.
   *
   * <ul>
   *   <li>U+FEFF: the JDK goes by the fourth edition of XML, in which it is not part of a name, and takes it for text at
   *       the start of a string.
   *   <li>Version 1.1: the JDK has another grammar for it.
   *   <li>A name that starts with a colon: the JDK takes it, against Namespaces in XML, section 3.
   *   <li>Encodings, which no generated document declares: the JDK does not check their names when it is given
   *       characters.
   * </ul>
   */
  private static void agree(String any) {
    String text = any.replace("\uFEFF", "").replace("1.1", "1.0");
    List<String> errors = errors(text);
    if (errors.stream().anyMatch(e -> e.contains("[XML007] ':"))) {
      return;
    }
    String refusal = JdkXml.refusal(text);

    assertThat(errors.isEmpty())
        .as("%s%nours: %s%nJDK: %s", text, errors, refusal)
        .isEqualTo(refusal.isEmpty());
  }
}
