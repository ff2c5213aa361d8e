package io.quorate.core.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is reported, and where: one row per mistake. */
class XmlProblemsTest {
  private static final XmlSyntax SYNTAX = new XmlSyntax();

  private static String attributes(int count) {
    return IntStream.range(0, count).mapToObj(i -> " x" + i + "=''").collect(Collectors.joining());
  }

  /** Text, and what is found in it as {@code CODE LINE:COLUMN 'MARKED'}. */
  static List<Arguments> mistakes() {
    return List.of(
        Arguments.of("", "XML001 1:1 ''"),
        Arguments.of("<!-- only -->\n", "XML001 2:1 ''"),
        Arguments.of("<a/>\n<b/>", "XML002 2:1 '<b'"),
        Arguments.of("<a/>\n tail ", "XML003 2:2 'tail '"),
        Arguments.of("head<a/>", "XML003 1:1 'head'"),
        Arguments.of("<a/><![CDATA[x]]>", "XML003 1:5 '<![CDATA[x]]>'"),
        Arguments.of("<a/>&amp;", "XML003 1:5 '&amp;'"),
        Arguments.of("<a><b><c></a>", "XML004 1:7 '<c', XML004 1:4 '<b'"),
        Arguments.of("<a>\n<b>", "XML004 2:4 ''"),
        Arguments.of("<a></x></a>", "XML005 1:4 '</x'"),
        Arguments.of("<a><node></nodes></a>", "XML005 1:10 '</nodes'"),
        Arguments.of("<a/></a>", "XML005 1:5 '</a'"),
        Arguments.of("<a></a x='1'>", "XML005 1:8 'x='1'>'"),
        Arguments.of("<a></>b</a>", "XML005 1:4 '</'"),
        Arguments.of("<a><b x='1'<c/></a>", "XML006 1:4 '<b', XML004 1:4 '<b'"),
        Arguments.of("<a", "XML006 1:1 '<a', XML004 1:3 ''"),
        Arguments.of("<a></a", "XML006 1:4 '</a'"),
        Arguments.of("<a$b/>", "XML007 1:3 '$b'"),
        Arguments.of("<a:b:c/>", "XML007 1:2 'a:b:c'"),
        Arguments.of("<a :x='1'/>", "XML007 1:4 ':x'"),
        Arguments.of("<a x/>", "XML008 1:4 'x'"),
        Arguments.of("<a x=/>", "XML008 1:4 'x='"),
        Arguments.of("<a x=1/>", "XML008 1:6 '1'"),
        Arguments.of("<a x='1'y='2'/>", "XML008 1:9 'y'"),
        Arguments.of("<a 'x'/>", "XML008 1:4 ''x''"),
        Arguments.of("<a / />", "XML008 1:4 '/'"),
        Arguments.of("<a x='1>\n<b y='2'/></a>", "XML008 1:6 ''1'"),
        Arguments.of("<a x='1' y='2' x='3'/>", "XML009 1:16 'x'"),
        Arguments.of("<a" + attributes(3) + " x1='z'/>", "XML009 1:22 'x1'"),
        Arguments.of("<a" + attributes(200) + " x1='z' b=''/>", "XML009 1:1494 'x1'"),
        Arguments.of("<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/>", "XML009 1:36 'q:x='2''"),
        Arguments.of("<a x='1<2<3'/>", "XML010 1:8 '<'"),
        Arguments.of("<a>x & y</a>", "XML011 1:6 '&'"),
        Arguments.of("<a x='&amp'/>", "XML011 1:7 '&'"),
        Arguments.of("<a>&nbsp;</a>", "XML012 1:4 '&nbsp;'"),
        Arguments.of("<a>&#0;</a>", "XML013 1:4 '&#0;'"),
        Arguments.of(
            "<a>&#xD800;&#x110000;&#99999999999;</a>",
            "XML013 1:4 '&#xD800;', XML013 1:12 '&#x110000;', XML013 1:22 '&#99999999999;'"),
        Arguments.of(
            "<a>&#X41;&#x;&#12a;</a>",
            "XML013 1:4 '&#X41;', XML013 1:10 '&#x;', XML013 1:14 '&#12a;'"),
        Arguments.of("<a>\u0001\u0002</a>", "XML014 1:4 '\u0001\u0002'"),
        Arguments.of("<a x='\uFFFF'/>", "XML014 1:7 '\uFFFF'"),
        Arguments.of("<a><!--\u0001--></a>", "XML014 1:8 '\u0001'"),
        Arguments.of("<p:a/>", "XML015 1:2 'p'"),
        Arguments.of("<a p:x='1'/>", "XML015 1:4 'p'"),
        Arguments.of("<xmlns:a/>", "XML016 1:2 'xmlns'"),
        Arguments.of("<a xmlns:p=''/>", "XML016 1:4 'xmlns:p='''"),
        Arguments.of("<a xmlns:xml='u'/>", "XML016 1:4 'xmlns:xml='u''"),
        Arguments.of(
            "<a xmlns='" + Scope.XMLNS + "'/>", "XML016 1:4 'xmlns='" + Scope.XMLNS + "''"),
        Arguments.of("<a><!-- x -- y --></a>", "XML017 1:11 '--'"),
        Arguments.of("<a><!-- x</a>", "XML017 1:4 '<!--', XML004 1:14 ''"),
        Arguments.of("<a><![CDATA[x</a>", "XML018 1:4 '<![CDATA[', XML004 1:18 ''"),
        Arguments.of("<a><? x?></a>", "XML019 1:4 '<? x?>'"),
        Arguments.of("<a><?x</a>", "XML019 1:4 '<?x', XML004 1:11 ''"),
        Arguments.of("<a><?XML x?></a>", "XML019 1:6 'XML'"),
        Arguments.of("<a><?p:x y?></a>", "XML019 1:6 'p:x'"),
        Arguments.of("\n<?xml version='1.0'?><a/>", "XML020 2:1 '<?xml version='1.0'?>'"),
        Arguments.of("<?xml encoding='UTF-8'?><a/>", "XML020 1:1 '<?xml encoding='UTF-8'?>'"),
        Arguments.of("<?xml version='2.0'?><a/>", "XML020 1:16 '2.0'"),
        Arguments.of("<?xml version='1.0' standalone='x'?><a/>", "XML020 1:33 'x'"),
        Arguments.of("<!DOCTYPE a><a/>", "XML021 1:1 '<!DOCTYPE'"),
        Arguments.of("<a>]]></a>", "XML022 1:4 ']]>'"),
        Arguments.of("<a>1 < 2</a>", "XML023 1:6 '<'"),
        Arguments.of("<a><!ELEMENT x></a>", "XML023 1:4 '<!ELEMENT x>'"),
        Arguments.of(
            "<?xml version='1.0' encoding='ISO-8859-1'?><a/>", "XML029 1:31 'ISO-8859-1'"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void reports(String text, String expected) {
    Parsed<XmlElement> parsed = SYNTAX.read(Source.of("t.xml", text));

    assertThat(parsed.diagnostics())
        .extracting(XmlProblemsTest::brief)
        .containsExactly(expected.split(", (?=XML)"));
    assertThat(parsed.diagnostics()).allMatch(d -> d.help().isPresent());
    assertThat(SYNTAX.print(parsed.value())).isEqualTo(text);
  }

  private static String brief(Diagnostic diagnostic) {
    Span span = diagnostic.span().orElseThrow();
    return diagnostic.code() + " " + span.position() + " '" + span.text() + "'";
  }

  @Test
  void anEndTagThatDoesNotMatchNamesBothPlaces() {
    Diagnostic found =
        SYNTAX.read(Source.of("t.xml", "<a>\n  <node>\n  </nodes>\n</a>")).diagnostics().get(0);

    assertThat(found.span().map(Span::text)).contains("</nodes");
    assertThat(found.related()).extracting(r -> r.span().text()).containsExactly("<node");
    assertThat(found.help()).contains("write '</node>'");

    Diagnostic open = SYNTAX.read(Source.of("t.xml", "<a>\n  <b>\n</a>")).diagnostics().get(0);
    assertThat(open.span().map(Span::text)).contains("<b");
    assertThat(open.related()).extracting(r -> r.span().text()).containsExactly("</a>");
  }

  @Test
  void brokenTextStillGivesATree() {
    XmlElement cib =
        SYNTAX
            .read(
                Source.of(
                    "t.xml",
                    "<cib><a x='1>\n<node id='n1'></nod><node id=n2 x='&'>1 < 2 & 3<c></node></cib>"))
            .value()
            .root()
            .orElseThrow();

    XmlElement a = cib.elements().get(0);
    assertThat(a.attribute("x")).contains("1");
    assertThat(a.elements("node"))
        .extracting(e -> e.attribute("id").orElse("-"))
        .containsExactly("n1", "n2");
    assertThat(a.elements("node").get(1).attribute("x")).contains("&");
    assertThat(a.elements("node").get(1).text()).isEqualTo("1 < 2 & 3");
  }

  @Test
  void anEncodingOtherThanUtf8IsAWarning() {
    Parsed<XmlElement> parsed =
        SYNTAX.read(Source.of("t", "<?xml version=\"1.0\" encoding=\"latin1\"?><a/>"));

    assertThat(parsed.diagnostics())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void everyCodeIsDocumented() throws Exception {
    String page = Files.readString(Path.of("..", "docs", "xml.md"));
    List<String> codes = new ArrayList<>();
    for (Problem problem : Problem.values()) {
      assertThat(page).contains("| `" + problem.code() + "` |");
      codes.add(problem.code());
    }
    assertThat(codes).doesNotHaveDuplicates();
  }
}
