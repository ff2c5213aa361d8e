package io.quorate.core.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that are made to hurt, and texts that are merely large. */
class XmlLimitsTest {
  private static Parsed<XmlElement> read(String text, XmlLimits limits) {
    XmlSyntax syntax = new XmlSyntax(limits);
    Parsed<XmlElement> parsed = syntax.read(Source.of("t.xml", text));
    assertThat(syntax.print(parsed.value()).equals(text)).isTrue();
    return parsed;
  }

  private static Parsed<XmlElement> read(String text) {
    return read(text, XmlLimits.DEFAULT);
  }

  private static List<String> codes(Parsed<XmlElement> parsed) {
    return parsed.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void deepNestingIsRefusedWithItsPlace() {
    String text = "<a>\n".repeat(100_000) + "</a>".repeat(100_000);

    Parsed<XmlElement> parsed = read(text);

    assertThat(parsed.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly("t.xml:257:1: error[XML024] more than 256 levels of elements");
  }

  @Test
  void depthUpToTheLimitIsRead() {
    assertThat(codes(read("<a>".repeat(255) + "<b/>" + "</a>".repeat(255)))).isEmpty();
    assertThat(codes(read("<a>".repeat(256) + "<b/>" + "</a>".repeat(256))))
        .containsExactly("XML024");
    assertThat(codes(read("<a><b/></a>", XmlLimits.DEFAULT.withDepth(1))))
        .containsExactly("XML024");
  }

  @Test
  void aHigherLimitHasNoStackToOverflow() {
    XmlLimits limits = XmlLimits.DEFAULT.withDepth(1_000_000);
    String text = "<a x='1'>".repeat(200_000) + "</a>".repeat(200_000);

    Parsed<XmlElement> one = read(text, limits);
    Parsed<XmlElement> two = read(text, limits);

    assertThat(codes(one)).isEmpty();
    assertThat(one.value().equals(two.value())).isTrue();
    assertThat(one.value().hashCode()).isEqualTo(two.value().hashCode());
    XmlElement built = one.value().root().orElseThrow().with("y", "2");
    assertThat(new XmlSyntax().print(built).lines().count()).isEqualTo(399_999);
  }

  @Test
  void entitiesOfADoctypeAreNotExpanded() {
    String text =
        """
        <?xml version="1.0"?>
        <!DOCTYPE lolz [
          <!ENTITY lol "lol > ]">
          <!-- a " quote -->
          <!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
          <!ENTITY file SYSTEM "file:///etc/hostname">
        ]>
        <lolz>&lol1;&file;</lolz>
        """;

    Parsed<XmlElement> parsed = read(text);

    assertThat(parsed.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "t.xml:2:1: error[XML021] document type definition",
            "t.xml:8:7: error[XML012] entity &lol1; is not known",
            "t.xml:8:13: error[XML012] entity &file; is not known");
    assertThat(parsed.value().root().orElseThrow().text()).isEqualTo("&lol1;&file;");
  }

  @Test
  void lengthIsBounded() {
    Parsed<XmlElement> parsed = read("<a>text</a>", XmlLimits.DEFAULT.withLength(10));

    assertThat(codes(parsed)).containsExactly("XML025");
    assertThat(parsed.value().root()).isEmpty();
  }

  @Test
  void attributesAreBounded() {
    String many =
        IntStream.range(0, 20_000)
            .mapToObj(i -> " a" + i + "='" + i + "'")
            .collect(Collectors.joining());

    Parsed<XmlElement> parsed = read("<a" + many + "><b/></a>");

    assertThat(codes(parsed)).containsExactly("XML026");
    assertThat(parsed.value().root().orElseThrow().attributes()).hasSize(10_000);
    assertThat(parsed.value().root().orElseThrow().elements()).hasSize(1);
  }

  @Test
  void nodesAreBounded() {
    assertThat(
            codes(
                read("<a>" + "<b x='1'/>".repeat(100) + "</a>", XmlLimits.DEFAULT.withNodes(100))))
        .containsExactly("XML027");
  }

  @Test
  void problemsAreBounded() {
    assertThat(codes(read("<a>" + "& < ".repeat(100_000) + "</a>")))
        .hasSize(101)
        .endsWith("XML028");
    assertThat(codes(read("<".repeat(100_000)))).containsExactly("XML023", "XML003", "XML001");
    assertThat(codes(read("<a b='".repeat(100_000)))).hasSize(101);
    assertThat(codes(read("</a>".repeat(100_000)))).hasSize(101);
  }

  @Test
  void limitsArePositive() {
    assertThatThrownBy(() -> XmlLimits.DEFAULT.withDepth(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> XmlLimits.DEFAULT.withProblems(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void binaryGarbageIsReportedAndKept() {
    StringBuilder garbage = new StringBuilder();
    for (int i = 0; i < 70_000; i++) {
      garbage.append((char) (i * 31));
    }
    assertThat(codes(read(garbage.toString()))).contains("XML014");
  }

  @Test
  void longLinesAttributesAndTextsAreRead() {
    String ten = "x".repeat(10_000_000);

    XmlElement root =
        read("<a v='" + ten + "'>" + ten + "<!--" + ten + "--></a>").orThrow().root().orElseThrow();

    assertThat(root.attribute("v").orElseThrow()).hasSize(10_000_000);
    assertThat(root.text()).hasSize(10_000_000);
    assertThat(codes(read("<" + ten))).containsExactly("XML006", "XML004");
    assertThat(codes(read("<a>&" + ten))).containsExactly("XML011", "XML004");
  }

  @Test
  void fiftyMegabytesAreRead() {
    StringBuilder text = new StringBuilder("<cib>\n");
    int count = 0;
    while (text.length() < 50_000_000) {
      text.append("  <nvpair id=\"nv-")
          .append(count)
          .append("\" name=\"key\" value=\"some value\"/>\n");
      count++;
    }
    text.append("</cib>\n");

    Parsed<XmlElement> parsed = read(text.toString());

    assertThat(parsed.orThrow().root().orElseThrow().elements()).hasSize(count);
  }
}
