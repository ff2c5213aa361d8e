package io.quorate.pacemaker.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.catalog.FormatCatalog;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.format.Document;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.CibElement;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.Nvpair;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.model.TicketState;
import io.quorate.pacemaker.model.Unknown;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CibReadingTest {
  private static final String HEAD =
      "<cib admin_epoch=\"0\" epoch=\"1\" num_updates=\"0\">\n  <configuration>\n    <resources>\n";
  private static final String TAIL = "    </resources>\n  </configuration>\n</cib>\n";

  private static Document<Cib> fixture(String name) {
    return CibFormats.CIB.read(
        GoldenFiles.source(Path.of("src/test/resources/cib/valid", name + ".xml")));
  }

  private static Document<Cib> resources(String... lines) {
    return CibFormats.CIB.read(HEAD + String.join("\n", lines) + "\n" + TAIL);
  }

  @Test
  void aMissingValueIsNotAnEmptyOne() {
    Document<Cib> document = fixture("pacemaker-1.0");
    AttributeSet options = document.value().configuration().propertySets().get(0);

    assertThat(options.pair("no-quorum-policy").flatMap(Nvpair::value)).contains("");
    assertThat(options.pair("cluster-delay")).isPresent();
    assertThat(options.pair("cluster-delay").flatMap(Nvpair::value)).isEmpty();
    assertThat(CibFormats.CIB.print(document.value()))
        .contains("name=\"no-quorum-policy\" value=\"\"/>")
        .contains("name=\"cluster-delay\"/>");

    Document<Cib> edited = document.edit(cib -> cib.withProperty("cluster-delay", ""));
    assertThat(edited.text())
        .isEqualTo(
            document.text().replace("name=\"cluster-delay\"", "name=\"cluster-delay\" value=\"\""));
  }

  @Test
  void whatNoSchemaKnowsIsKeptInItsPlace() {
    Document<Cib> document =
        resources(
            "      <primitive id=\"a\" class=\"lsb\" type=\"a\" colour=\"blue\" size=\"1 &lt; 2\">",
            "        <before/>",
            "        <meta_attributes id=\"m\"/>",
            "        <between note=\"x\"><!-- kept --><deep>text</deep></between>",
            "        <operations/>",
            "        <behind/><behind/>",
            "      </primitive>");
    Primitive a = document.value().primitive("a").orElseThrow();

    assertThat(document.diagnostics())
        .extracting(d -> d.code())
        .containsExactly("CIB003", "CIB003", "CIB002", "CIB002", "CIB002", "CIB002");
    assertThat(document.hasErrors()).isFalse();
    assertThat(a.unknown().attributes())
        .containsExactly(
            new Unknown.Attribute("colour", "blue"), new Unknown.Attribute("size", "1 < 2"));
    assertThat(a.unknown().elements())
        .extracting(child -> child.place() + " " + child.element().name())
        .containsExactly("0 before", "1 between", "2 behind", "2 behind");
    assertThat(a.contents()).hasSize(2);
    assertThat(CibFormats.CIB.print(document.value())).isEqualTo(canonical(document.text()));
  }

  private static String canonical(String text) {
    return text.replace("<behind/><behind/>", "<behind/>\n        <behind/>")
        .replace(
            "<between note=\"x\"><!-- kept --><deep>text</deep></between>",
            "<between note=\"x\">\n          <!-- kept -->\n          <deep>text</deep>\n        </between>");
  }

  @Test
  void anEditLeavesWhatIsUnknownAlone() {
    Document<Cib> document =
        resources(
            "      <group id=\"g\">",
            "        <primitive id=\"a\" class=\"lsb\" type=\"a\"/> <!-- a -->",
            "        <primitive id=\"b\" class=\"lsb\" type=\"b\" colour='blue'/>",
            "        <strange/> <!-- strange -->",
            "        <primitive id=\"c\" class=\"lsb\" type=\"c\"/>",
            "      </group>");

    Document<Cib> edited =
        document.edit(
            cib ->
                cib.withConfiguration(c -> c.withoutResource("a"))
                    .withPrimitive("b", b -> b.withDescription("new")));

    assertThat(edited.text())
        .isEqualTo(
            document
                .text()
                .replace(
                    "        <primitive id=\"a\" class=\"lsb\" type=\"a\"/> <!-- a -->",
                    "        <!-- a -->")
                .replace("colour='blue'/>", "colour='blue' description=\"new\"/>"));
    assertThat(edited.value().primitive("b").orElseThrow().unknown().attribute("colour"))
        .contains("blue");
  }

  @Test
  void whatIsUnknownCanBeEditedToo() {
    Document<Cib> document = resources("      <primitive id=\"a\" class=\"lsb\" type=\"a\"/>");
    Unknown more =
        new Unknown(
            List.of(new Unknown.Attribute("future", "1")),
            List.of(new Unknown.Child(0, XmlElement.of("later").with("id", "l"))),
            "");

    Document<Cib> edited = document.edit(cib -> cib.withPrimitive("a", a -> a.withUnknown(more)));
    assertThat(edited.text()).contains("future=\"1\">\n        <later id=\"l\"/>\n");

    Document<Cib> back =
        edited.edit(cib -> cib.withPrimitive("a", a -> a.withUnknown(Unknown.none())));
    assertThat(back.value()).isEqualTo(document.value());
  }

  @Test
  void everyElementKnowsItsPlace() {
    Document<Cib> document = fixture("pacemaker-2.10");
    Set<String> tags =
        document
            .value()
            .elements()
            .map(e -> e.origin().span().map(Span::text).orElse("none"))
            .collect(Collectors.toSet());

    assertThat(tags).doesNotContain("none");
    assertThat(tags)
        .contains(
            "<select_nodes/>",
            "<port-mapping id=\"httpd-port\" port=\"80\" internal-port=\"8080\"/>");
  }

  @Test
  void theStatusSectionIsTypedButHasNoSchema() {
    Document<Cib> document = fixture("status");
    Cib cib = document.value();

    assertThat(document.diagnostics()).isEmpty();
    var node = cib.status().flatMap(s -> s.nodeState("node-a")).orElseThrow();
    assertThat(node.resources()).extracting(r -> r.id()).containsExactly("db", "gone");
    assertThat(node.resources().get(0).agent())
        .contains(ResourceAgent.parse("ocf:heartbeat:pgsql"));
    assertThat(node.resources().get(0).history().get(0).transitionMagic().orElseThrow())
        .startsWith("0:0;3:4:0:");
    assertThat(node.resources().get(0).history().get(0).exitReason()).contains("");
    assertThat(node.transientAttributes().get(0).value("master-db")).contains("1000");
    assertThat(node.unknown().elements())
        .extracting(c -> c.element().name())
        .containsExactly("future_element");
    TicketState ticket = cib.status().orElseThrow().ticketStates().get(0);
    assertThat(ticket.unknown().attribute("owner")).contains("arbitrator");
    assertThat(cib.status().orElseThrow().nodeStates().get(1).id()).isEmpty();
  }

  @Test
  void anEditOfALargeCibWritesOnlyWhatChanged() {
    Cib before = Cib.empty("pacemaker-3.9");
    for (int i = 0; i < 300; i++) {
      before =
          before
              .withResource(
                  Primitive.of("vm" + i, ResourceAgent.parse("ocf:heartbeat:VirtualDomain"))
                      .withParam("config", "/etc/vm" + i + ".xml"))
              .withConstraint(LocationConstraint.of("l" + i, "vm" + i, "1", "node-a"));
    }
    Cib after = before.withPrimitive("vm150", vm -> vm.withMeta("target-role", "Stopped"));
    CibCodec codec = new CibCodec();

    assertThat(count(codec.encode(after))).isEqualTo(1210);
    assertThat(count(codec.encodeBeside(after, before))).isLessThan(320);
    assertThat(count(codec.encodeBeside(before, after))).isLessThan(320);

    Document<Cib> document = CibFormats.CIB.read(CibFormats.CIB.print(before));
    Document<Cib> edited =
        document.edit(
            cib -> cib.withPrimitive("vm150", vm -> vm.withMeta("target-role", "Stopped")));
    assertThat(edited.value()).isEqualTo(after);
    assertThat(edited.text().length() - document.text().length()).isBetween(100, 300);
  }

  private static int count(XmlElement element) {
    return 1 + element.elements().stream().mapToInt(CibReadingTest::count).sum();
  }

  @Test
  void generatedValuesHaveEveryRecord() {
    Set<Class<?>> found =
        CibArbitraries.cibs()
            .sampleStream()
            .limit(1500)
            .flatMap(Cib::elements)
            .map(CibElement::getClass)
            .collect(Collectors.toSet());

    assertThat(found).hasSize(67);
  }

  @Test
  void theCatalogFindsCibs() {
    FormatCatalog catalog = FormatCatalog.load();
    Optional<String> none = Optional.empty();

    assertThat(name(catalog, "cib.xml", "")).contains("cib");
    assertThat(name(catalog, "saved.cib", "")).contains("cib");
    assertThat(
            name(
                catalog,
                "pe-input-1",
                "<?xml version=\"1.0\"?>\n<!-- <cib> -->\n<cib epoch=\"1\"/>"))
        .contains("cib");
    assertThat(name(catalog, "x", "<cibadmin/>")).isEqualTo(none);
    assertThat(name(catalog, "x", "<crm_mon><cib/></crm_mon>")).isNotEqualTo(Optional.of("cib"));
    FormatEntry<?> entry = catalog.find("cib").orElseThrow();
    assertThat(entry.kind()).isEqualTo(FormatEntry.Kind.DOCUMENT);
    assertThat(entry.parser().parse("<cib/>").value()).isInstanceOf(Cib.class);
  }

  private static Optional<String> name(FormatCatalog catalog, String file, String text) {
    return catalog.recognize(Source.of(file, text)).map(FormatEntry::name);
  }
}
