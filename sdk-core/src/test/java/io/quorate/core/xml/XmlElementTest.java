package io.quorate.core.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlElementTest {
  private static XmlElement root(String text) {
    return new XmlSyntax().read(Source.of("t.xml", text)).orThrow().root().orElseThrow();
  }

  private static String print(XmlElement element) {
    return new XmlSyntax().print(element);
  }

  @Test
  void readsNamesAttributesAndText() {
    XmlElement primitive =
        root(
            "<primitive id='db' type=\"a &amp; &#x41;&#10;b\tc\">\r\n"
                + "  one &lt;<b/>&#x1F600;<![CDATA[<two>\r\n]]>\n</primitive>");

    assertThat(primitive.name()).isEqualTo("primitive");
    assertThat(primitive.attribute("id")).contains("db");
    assertThat(primitive.attribute("type")).contains("a & A\nb c");
    assertThat(primitive.attribute("absent")).isEmpty();
    assertThat(primitive.rawText()).isEqualTo("\n  one <\uD83D\uDE00<two>\n\n");
    assertThat(primitive.text()).isEqualTo("one <\uD83D\uDE00<two>");
    assertThat(primitive.elements()).extracting(XmlElement::name).containsExactly("b");
    assertThat(primitive.children())
        .extracting(Object::getClass)
        .map(Class::getSimpleName)
        .containsExactly("XmlText", "XmlElement", "XmlText", "XmlCData", "XmlText");
  }

  @Test
  void findsElementsByName() {
    XmlElement cib = root("<cib><node id='1'/><!-- x --><group/><node id='2'/></cib>");

    assertThat(cib.elements("node"))
        .extracting(e -> e.attribute("id").orElse("-"))
        .containsExactly("1", "2");
    assertThat(cib.element("node").orElseThrow().attribute("id")).contains("1");
    assertThat(cib.element("none")).isEmpty();
  }

  @Test
  void resolvesNamespaces() {
    XmlElement domain =
        root(
            "<domain xmlns='urn:d' xmlns:q='urn:q' q:a='1' a='2'><q:line/><x xmlns=''><y/></x>"
                + "<line xmlns='urn:q' xml:lang='en'/></domain>");

    assertThat(domain.namespace()).contains("urn:d");
    assertThat(domain.namespaceOf("q")).contains("urn:q");
    assertThat(domain.attribute("urn:q", "a")).contains("1");
    assertThat(domain.attribute("urn:d", "a")).isEmpty();
    assertThat(domain.elements("urn:q", "line"))
        .extracting(XmlElement::name)
        .containsExactly("q:line", "line");
    assertThat(domain.elements("x").get(0).elements().get(0).namespace()).isEmpty();
    assertThat(domain.elements("line").get(0).attribute(Scope.XML, "lang")).contains("en");
    assertThat(domain.elements("q:line").get(0).prefix()).contains("q");
    assertThat(domain.elements("q:line").get(0).localName()).isEqualTo("line");
    assertThat(XmlElement.of("p:x").with("xmlns:p", "urn:p").namespace()).contains("urn:p");
    assertThat(XmlElement.of("p:x").namespace()).isEmpty();
  }

  @Test
  void knowsWhereEverythingIs() {
    XmlElement cib = root("<cib>\n  <node id = 'n1' />\n</cib>\n");
    XmlElement node = cib.elements().get(0);

    assertThat(node.span().map(Span::text)).contains("<node id = 'n1' />");
    assertThat(node.nameSpan().map(Span::text)).contains("node");
    assertThat(node.attributeNode("id").orElseThrow().span().map(Span::text)).contains("id = 'n1'");
    assertThat(node.attributeNode("id").orElseThrow().valueSpan().map(Span::text)).contains("n1");
    assertThat(node.attributeNode("id").orElseThrow().valueOrigin()).hasToString("t.xml:2:15");
    assertThat(node.origin()).hasToString("t.xml:2:3");
    assertThat(XmlElement.of("node").with("id", "x").origin()).hasToString("-");
    assertThat(XmlElement.of("node").span()).isEmpty();
  }

  @Test
  void printsBuiltTreesInCanonicalForm() {
    XmlElement built =
        XmlElement.of("cib")
            .with("epoch", "1 < 2 & \"3\"\n'4'")
            .withChild(XmlElement.of("status"))
            .withChild(XmlComment.of(" remark "))
            .withChild(
                XmlElement.of("description")
                    .withText("a > b & c\r")
                    .withChild(XmlElement.of("br").withChild(XmlElement.of("x"))))
            .withChild(XmlElement.of("script").withChild(XmlCData.of("a < b")))
            .withChild(XmlElement.of("nodes").withChild(XmlElement.of("node").with("id", "1")));
    XmlElement document =
        XmlElement.document(
            XmlInstruction.of("xml", "version=\"1.0\""), XmlComment.of("top"), built);

    assertThat(print(document))
        .isEqualTo(
            """
            <?xml version="1.0"?>
            <!--top-->
            <cib epoch="1 &lt; 2 &amp; &quot;3&quot;&#10;'4'">
              <status/>
              <!-- remark -->
              <description>a &gt; b &amp; c&#13;<br><x/></br></description>
              <script><![CDATA[a < b]]></script>
              <nodes>
                <node id="1"/>
              </nodes>
            </cib>
            """);
    assertThat(new XmlSyntax().parse(Source.of("t", print(document)), DiagnosticSink.ignoring()))
        .isEqualTo(document);
    assertThat(print(built.elements().get(0))).isEqualTo("<status/>");
  }

  @Test
  void printsWhatWasReadAndChangedInCanonicalForm() {
    XmlElement read = root("<a x = '1'>\n<!--c--><b   /></a>");

    assertThat(print(read)).isEqualTo("<a x = '1'>\n<!--c--><b   /></a>");
    assertThat(print(read.with("y", "2")))
        .isEqualTo("<a x=\"1\" y=\"2\">\n  <!--c-->\n  <b/>\n</a>");
  }

  @Test
  void withMethodsLeaveTheOriginalAlone() {
    XmlElement one = XmlElement.of("a").with("x", "1").with("y", "2");

    assertThat(one.with("x", "3")).hasToString("<a x=\"3\" y=\"2\">");
    assertThat(one.without("x")).hasToString("<a y=\"2\">");
    assertThat(one.withText("t").withText("u").children()).containsExactly(XmlText.of("tu"));
    assertThat(one.withText("").children()).isEmpty();
    assertThat(one.withText("t").withOnlyChildren(List.of()).children()).isEmpty();
    assertThat(one).hasToString("<a x=\"1\" y=\"2\">");
  }

  @Test
  void equalityIsAboutWhatIsSaid() {
    assertThat(root("<a x='1' y='2'><b/>t</a>"))
        .isEqualTo(root("<a y=\"2\"  x=\"1\"><b></b>t</a>"));
    assertThat(root("<a x='1' y='2'/>")).hasSameHashCodeAs(root("<a y=\"2\"  x=\"1\"></a>"));
    assertThat(root("<a>\n <b/> <c/></a>")).isEqualTo(root("<a><b/><c/></a>"));
    assertThat(root("<a>t<b/> <c/></a>")).isNotEqualTo(root("<a>t<b/><c/></a>"));
    assertThat(root("<a><b/><c/></a>")).isNotEqualTo(root("<a><c/><b/></a>"));
    assertThat(root("<a><b/></a>")).isNotEqualTo(root("<a><b/><b/></a>"));
    assertThat(root("<a x='1'/>")).isNotEqualTo(root("<a x='2'/>"));
    assertThat(root("<a><b>1</b></a>")).isNotEqualTo(root("<a><b>2</b></a>"));
    assertThat(root("<a><!--1--></a>")).isNotEqualTo(root("<a><!--2--></a>"));
    assertThat(root("<a><?p 1?></a>")).isEqualTo(root("<a><?p   1?></a>"));
    assertThat(root("<a><![CDATA[x]]></a>")).isNotEqualTo(root("<a>x</a>"));
  }

  @Test
  void refusesWhatCannotBeWritten() {
    for (String name : new String[] {"", "1a", "a b", "a:b:c", ":a", "a:", "a<"}) {
      assertThatThrownBy(() -> XmlElement.of(name))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not a name");
    }
    XmlElement a = XmlElement.of("a");
    assertThatThrownBy(() -> a.with("x", "\u0000"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+0000 at offset 0");
    assertThatThrownBy(() -> a.withText("a\uD800")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> XmlComment.of("a--b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> XmlComment.of("a-")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> XmlCData.of("]]>")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> XmlInstruction.of("a", "?>"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> XmlInstruction.of("XML", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> XmlElement.document(a, a))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> XmlElement.document(XmlText.of("x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> a.withChild(XmlElement.document()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void builtTreesOfAnyDepthPrintAndCompare() {
    XmlElement one = XmlElement.of("a");
    XmlElement two = XmlElement.of("a");
    for (int i = 0; i < 100_000; i++) {
      one = XmlElement.of("a").withChild(one);
      two = XmlElement.of("a").withChild(two);
    }
    assertThat(one.equals(two)).isTrue();
    assertThat(one.equals(two.elements().get(0))).isFalse();
    assertThat(one.hashCode()).isEqualTo(two.hashCode());
    assertThat(print(one).lines().count()).isEqualTo(200_001);
  }

  @Test
  void anElementIsMadeOfItsPartsAtOnce() {
    XmlElement made =
        XmlElement.of(
            "a",
            List.of(XmlAttribute.of("x", "1"), XmlAttribute.of("y", "2")),
            List.of(XmlElement.of("b"), XmlText.of("t")));

    assertThat(made)
        .isEqualTo(
            XmlElement.of("a")
                .with("x", "1")
                .with("y", "2")
                .withChild(XmlElement.of("b"))
                .withText("t"));
    assertThat(made.headOrigin().span()).isEmpty();
    XmlAttribute twice = XmlAttribute.of("x", "1");
    assertThatThrownBy(() -> XmlElement.of("a", List.of(twice, twice), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'x' is there twice");
  }

  @Test
  void theOriginOfAHeadIsTheStartTag() {
    XmlElement element = root("<a><b x='1'>text</b><c/></a>");

    assertThat(element.elements())
        .extracting(e -> e.headOrigin().span().orElseThrow().text())
        .containsExactly("<b x='1'>", "<c/>");
  }
}
