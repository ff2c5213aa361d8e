package io.quorate.core.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Codec;
import io.quorate.core.format.Document;
import io.quorate.core.format.EditException;
import io.quorate.core.format.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What an edit writes, character for character. */
class XmlEditTest {
  /** A model that knows the elements a to h and r, and the attributes id, x, y and z. */
  private record Item(String name, Map<String, String> attributes, String text, List<Item> items) {
    Item with(String attribute, String value) {
      Map<String, String> changed = new LinkedHashMap<>(attributes);
      changed.put(attribute, value);
      return new Item(name, changed, text, items);
    }

    Item without(String attribute) {
      Map<String, String> changed = new LinkedHashMap<>(attributes);
      changed.remove(attribute);
      return new Item(name, changed, text, items);
    }

    Item withText(String other) {
      return new Item(name, attributes, other, items);
    }

    Item withName(String other) {
      return new Item(other, attributes, text, items);
    }

    Item withItems(List<Item> other) {
      return new Item(name, attributes, text, other);
    }

    Item add(int at, Item item) {
      List<Item> changed = new ArrayList<>(items);
      changed.add(at, item);
      return withItems(changed);
    }

    Item remove(int at) {
      List<Item> changed = new ArrayList<>(items);
      changed.remove(at);
      return withItems(changed);
    }

    Item change(int at, UnaryOperator<Item> change) {
      List<Item> changed = new ArrayList<>(items);
      changed.set(at, change.apply(changed.get(at)));
      return withItems(changed);
    }
  }

  private static Item item(String name) {
    return new Item(name, Map.of(), "", List.of());
  }

  private static final class ItemCodec implements Codec<XmlElement, Item> {
    private final boolean raw;

    ItemCodec(boolean raw) {
      this.raw = raw;
    }

    @Override
    public Item decode(XmlElement root, DiagnosticSink sink) {
      return root.root().map(this::item).orElse(XmlEditTest.item("none"));
    }

    private Item item(XmlElement element) {
      Map<String, String> known = new LinkedHashMap<>();
      for (String name : List.of("id", "x", "y", "z")) {
        element.attribute(name).ifPresent(value -> known.put(name, value));
      }
      return new Item(
          element.name(),
          known,
          raw ? element.rawText() : element.text(),
          element.elements().stream().filter(e -> e.name().length() == 1).map(this::item).toList());
    }

    @Override
    public XmlElement encode(Item value) {
      return value.name().equals("none")
          ? XmlElement.document()
          : XmlElement.document(element(value));
    }

    private XmlElement element(Item item) {
      XmlElement element = XmlElement.of(item.name());
      for (Map.Entry<String, String> attribute : item.attributes().entrySet()) {
        element = element.with(attribute.getKey(), attribute.getValue());
      }
      return element
          .withText(item.text())
          .withChildren(item.items().stream().map(this::element).toList());
    }

    @Override
    public Object identity(XmlElement node) {
      return node.attribute("id").orElse(node.name());
    }
  }

  private static final Format<Item> FORMAT = Format.of(new XmlSyntax(), new ItemCodec(false));
  private static final Format<Item> RAW = Format.of(new XmlSyntax(), new ItemCodec(true));

  private static String edit(String text, UnaryOperator<Item> change) {
    return edit(FORMAT, text, change);
  }

  private static String edit(Format<Item> format, String text, UnaryOperator<Item> change) {
    Document<Item> edited = format.read(text).orThrow().edit(change);
    assertThat(edited.hasErrors()).isFalse();
    return edited.text();
  }

  @Test
  void aChangedAttributeKeepsItsQuotes() {
    assertThat(edit("<r x = 'old'  unknown=\"1\" y=\"2\" />", r -> r.with("x", "it's <\n>")))
        .isEqualTo("<r x = 'it&apos;s &lt;&#10;&gt;'  unknown=\"1\" y=\"2\" />");
    assertThat(edit("<r x=\"old\"/>", r -> r.with("x", "it's \"1\"")))
        .isEqualTo("<r x=\"it's &quot;1&quot;\"/>");
  }

  @Test
  void aNewAttributeGoesBehindTheLast() {
    assertThat(edit("<r unknown='1'\n   x='2' />", r -> r.with("y", "3").with("z", "4")))
        .isEqualTo("<r unknown='1'\n   x='2' y=\"3\" z=\"4\" />");
    assertThat(edit("<r/>", r -> r.with("y", "3"))).isEqualTo("<r y=\"3\"/>");
    assertThat(edit("<r></r>", r -> r.with("y", "3"))).isEqualTo("<r y=\"3\"></r>");
  }

  @Test
  void aRemovedAttributeTakesItsSpaceAlong() {
    assertThat(edit("<r u='0' x='1'\n   y='2'/>", r -> r.without("y")))
        .isEqualTo("<r u='0' x='1'/>");
    assertThat(edit("<r x='1' u='0'/>", r -> r.without("x").with("y", "2")))
        .isEqualTo("<r u='0' y=\"2\"/>");
    assertThat(edit("<r u='0' x='1' />", r -> r.without("x").with("y", "2")))
        .isEqualTo("<r u='0' y=\"2\" />");
  }

  @Test
  void aChangedTextKeepsTheSpaceAroundIt() {
    assertThat(edit("<r>\n  old\n</r>", r -> r.withText("new & <")))
        .isEqualTo("<r>\n  new &amp; &lt;\n</r>");
    assertThat(edit("<r><!-- c -->old</r>", r -> r.withText("new")))
        .isEqualTo("<r><!-- c -->new</r>");
    assertThat(edit("<r>old</r>", r -> r.withText(""))).isEqualTo("<r></r>");
    assertThat(edit("<r></r>", r -> r.withText("new"))).isEqualTo("<r>new</r>");
    assertThat(edit("<r x='1' />", r -> r.withText("new"))).isEqualTo("<r x='1'>new</r>");
    assertThat(edit("<r>one<!-- c -->two</r>", r -> r.withText("new")))
        .isEqualTo("<r>new<!-- c --></r>");
    assertThat(edit("<r>\r\nold</r>", r -> r.withText("a\nb"))).isEqualTo("<r>\r\na\r\nb</r>");
  }

  @Test
  void aChangedTextStaysCdata() {
    assertThat(edit("<r><![CDATA[a<b]]></r>", r -> r.withText("b<a")))
        .isEqualTo("<r><![CDATA[b<a]]></r>");
    assertThat(edit("<r><![CDATA[a<b]]></r>", r -> r.withText("]]>"))).isEqualTo("<r>]]&gt;</r>");
  }

  @Test
  void spaceThatTheModelHasIsWritten() {
    assertThat(edit(RAW, "<r> old </r>", r -> r.withText("new"))).isEqualTo("<r>new</r>");
    assertThat(edit(RAW, "<r>old</r>", r -> r.withText(" \r "))).isEqualTo("<r> &#13; </r>");
    assertThat(edit(RAW, "<r> </r>", r -> r.withText(""))).isEqualTo("<r></r>");
    assertThat(edit(RAW, "<r/>", r -> r.withText("  "))).isEqualTo("<r>  </r>");
  }

  @Test
  void aNewElementGetsALineLikeItsSiblings() {
    String text = "<r>\r\n\t<a/> <!-- about a -->\r\n\r\n\t<!-- about c -->\r\n\t<c/>\r\n</r>\r\n";

    assertThat(edit(text, r -> r.add(1, item("b").with("x", "1").add(0, item("d")))))
        .isEqualTo(
            "<r>\r\n\t<a/> <!-- about a -->\r\n\t<b x=\"1\">\r\n\t\t<d/>\r\n\t</b>\r\n\r\n"
                + "\t<!-- about c -->\r\n\t<c/>\r\n</r>\r\n");
    assertThat(edit(text, r -> r.remove(0).add(0, item("b"))))
        .isEqualTo(
            "<r>\r\n\t <!-- about a -->\r\n\r\n\t<b/>\r\n\t<!-- about c -->\r\n\t<c/>\r\n</r>\r\n"
                .replace("\t <!--", "\t<!--"));
    assertThat(edit(text, r -> r.add(2, item("d")))).endsWith("\t<c/>\r\n\t<d/>\r\n</r>\r\n");
  }

  @Test
  void aNewElementStandsBesideSiblingsThatShareALine() {
    assertThat(edit("<r><a/><c/></r>", r -> r.add(1, item("b").add(0, item("d")))))
        .isEqualTo("<r><a/><b><d/></b><c/></r>");
    assertThat(edit("<r>\n  <a/><c/>\n</r>", r -> r.add(0, item("b"))))
        .isEqualTo("<r>\n  <b/><a/><c/>\n</r>");
    assertThat(edit("<r>\n  <a><b/></a>\n</r>", r -> r.change(0, a -> a.add(1, item("c")))))
        .isEqualTo("<r>\n  <a><b/><c/></a>\n</r>");
    assertThat(edit("<r>text <a/> tail</r>", r -> r.add(1, item("b"))))
        .isEqualTo("<r>text <a/><b/> tail</r>");
  }

  @Test
  void anElementWithoutContentOpensUp() {
    assertThat(
            edit(
                "<r>\n    <a x='1' />\n</r>",
                r -> r.change(0, a -> a.add(0, item("b")).add(1, item("c")))))
        .isEqualTo("<r>\n    <a x='1'>\n        <b/>\n        <c/>\n    </a>\n</r>");
    assertThat(
            edit(
                "<r>\n  <a></a>\n</r>",
                r -> r.change(0, a -> a.add(0, item("b")).add(1, item("c")))))
        .isEqualTo("<r>\n  <a>\n    <b/>\n    <c/>\n  </a>\n</r>");
    assertThat(edit("<r><a/></r>", r -> r.change(0, a -> a.add(0, item("b")).add(1, item("c")))))
        .isEqualTo("<r><a><b/><c/></a></r>");
    assertThat(edit("<r/>\n", r -> r.add(0, item("b")))).isEqualTo("<r>\n  <b/>\n</r>\n");
    assertThat(edit("<r>\n</r>\n", r -> r.add(0, item("b")))).isEqualTo("<r>\n  <b/>\n</r>\n");
    assertThat(edit("<r>\n  <!-- c -->\n</r>\n", r -> r.add(0, item("b"))))
        .isEqualTo("<r>\n  <!-- c -->\n  <b/>\n</r>\n");
  }

  @Test
  void aRemovedElementTakesItsLinesAlong() {
    String text =
        "<r>\n  <!-- about a -->\n  <a>\n    <d/>\n  </a>\n  <unknown/>\n  <b/> <c/>\n</r>\n";

    assertThat(edit(text, r -> r.remove(0)))
        .isEqualTo("<r>\n  <!-- about a -->\n  <unknown/>\n  <b/> <c/>\n</r>\n");
    assertThat(edit(text, r -> r.remove(1))).endsWith("  <unknown/>\n  <c/>\n</r>\n");
    assertThat(edit(text, r -> r.remove(2))).endsWith("  <unknown/>\n  <b/>\n</r>\n");
    assertThat(edit("<r><a/><b/></r>", r -> r.remove(0))).isEqualTo("<r><b/></r>");
  }

  @Test
  void aMovedElementKeepsItsText() {
    assertThat(
            edit(
                "<r>\n  <a   x='1'><!-- in a --></a>\n  <b/>\n  <c/>\n</r>",
                r -> r.remove(0).add(2, r.items().get(0).with("x", "2"))))
        .isEqualTo("<r>\n  <b/>\n  <c/>\n  <a   x='2'><!-- in a --></a>\n</r>");
  }

  @Test
  void aRenamedElementKeepsItsContent() {
    assertThat(
            edit("<r>\n  <a id='1'><!-- c --></a >\n</r>", r -> r.change(0, a -> a.withName("b"))))
        .isEqualTo("<r>\n  <b id='1'><!-- c --></b >\n</r>");
    assertThat(edit("<r><a id='1'/></r>", r -> r.change(0, a -> a.withName("b").withText("t"))))
        .isEqualTo("<r><b id='1'>t</b></r>");
    assertThatThrownBy(
            () ->
                edit(
                    "<r><a id='1'/></r>", r -> r.change(0, a -> a.withName("b").add(0, item("c")))))
        .isInstanceOf(EditException.class)
        .hasMessageContaining("'a' cannot become 'b'");
  }

  @Test
  void theRootComesAndGoes() {
    assertThat(FORMAT.read("").edit(none -> item("r").with("x", "1")).text())
        .isEqualTo("<r x=\"1\"/>\n");
    assertThat(FORMAT.read("\uFEFF<?xml version='1.0'?>").edit(none -> item("r")).text())
        .isEqualTo("\uFEFF<?xml version='1.0'?>\n<r/>\n");
    assertThat(edit("<?xml version='1.0'?>\n<a/>\n<!-- end -->\n", r -> item("b")))
        .isEqualTo("<?xml version='1.0'?>\n<!-- end -->\n<b/>\n");
  }

  @Test
  void anEditOfABrokenFileTouchesNothingElse() {
    Document<Item> document =
        FORMAT.read("<!DOCTYPE r>\n<r x=1 u='&'>\n  <a/>\n</x>\n  <b>1 < 2</b>\n");

    assertThat(document.diagnostics()).hasSize(6);
    assertThat(document.edit(r -> r.with("x", "2").add(1, item("c"))).text())
        .isEqualTo("<!DOCTYPE r>\n<r x=\"2\" u='&'>\n  <a/>\n  <c/>\n</x>\n  <b>1 < 2</b>\n");
  }

  @Test
  void whatHasNoTextThatReadsBackIsRefused() {
    assertThatThrownBy(() -> FORMAT.read("<r>old</r>").edit(r -> r.withText(" new ")))
        .isInstanceOf(EditException.class);
    assertThatThrownBy(() -> FORMAT.read("<r/>").edit(r -> r.with("x", "\u0000")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
