package io.quorate.pacemaker.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Document;
import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.pacemaker.model.Cib;
import io.quorate.testkit.GoldenFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every element and attribute that any schema knows has its place in the model. */
class SchemaCoverageTest {
  private static final SchemaTable TABLE = SchemaTable.load();

  @Test
  void theTableHasEveryElementAndAttribute() {
    assertThat(TABLE.attributes()).hasSize(68);
    assertThat(TABLE.attributes().values().stream().mapToInt(Set::size).sum()).isEqualTo(249);
  }

  @Test
  void fixturesHaveEveryElementAndAttribute() {
    SchemaTable found = new SchemaTable();
    for (Source source : GoldenFiles.of("cib/valid", ".xml", ".printed").sources()) {
      collect(new XmlSyntax().read(source).orThrow().root().orElseThrow(), found);
    }
    assertThat(found.attributes()).isEqualTo(TABLE.attributes());
  }

  private static void collect(XmlElement element, SchemaTable found) {
    if (element.name().equals("status")) {
      return;
    }
    found.add(element.name());
    element.attributes().forEach(a -> found.attributes().get(element.name()).add(a.name()));
    element.elements().forEach(child -> collect(child, found));
  }

  @Test
  void everyAttributeOfEveryChildOfEveryElementIsTyped() {
    XmlElement everything = everything("cib", List.of());
    String text = new XmlSyntax().print(XmlElement.document(everything));
    Document<Cib> document = CibFormats.CIB.read(text);

    assertThat(document.diagnostics()).isEmpty();
    assertThat(document.value().elements().filter(e -> !e.unknown().isEmpty())).isEmpty();
    XmlElement printed = root(CibFormats.CIB.print(document.value()));
    assertThat(normal(printed)).isEqualTo(normal(root(text)));
    assertThat(count(printed)).isEqualTo(count(everything)).isGreaterThan(1000);
  }

  private static XmlElement root(String text) {
    return new XmlSyntax().read(Source.of("t", text)).orThrow().root().orElseThrow();
  }

  private static int count(XmlElement element) {
    return 1 + element.elements().stream().mapToInt(SchemaCoverageTest::count).sum();
  }

  /** An element with every attribute and, once, every child; a rule in a rule ends it. */
  private static XmlElement everything(String name, List<String> above) {
    List<XmlAttribute> attributes = new ArrayList<>();
    for (String attribute : TABLE.attributes().get(name)) {
      attributes.add(XmlAttribute.of(attribute, name + " " + attribute + " " + above.size()));
    }
    List<String> here = new ArrayList<>(above);
    here.add(name);
    List<XmlElement> children = new ArrayList<>();
    for (String child : TABLE.children().get(name)) {
      boolean known = TABLE.attributes().containsKey(child);
      if (known && here.stream().filter(child::equals).count() < 2) {
        children.add(everything(child, here));
      }
    }
    return XmlElement.of(name, attributes, children);
  }

  /** Children by name, since constraints have theirs in the order of the schema. */
  private static Set<String> normal(XmlElement element) {
    Set<String> lines = new TreeSet<>();
    normal(element, "", lines);
    return lines;
  }

  private static void normal(XmlElement element, String path, Set<String> lines) {
    String here = path + "/" + element.name();
    lines.add(here);
    element.attributes().forEach(a -> lines.add(here + "@" + a));
    element.elements().forEach(child -> normal(child, here, lines));
  }
}
