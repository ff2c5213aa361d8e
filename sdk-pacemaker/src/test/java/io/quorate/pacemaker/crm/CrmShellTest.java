package io.quorate.pacemaker.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Document;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.ColocationConstraint;
import io.quorate.pacemaker.model.Operation;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrmShellTest {
  private static final CrmShell CRM = CrmShell.create();

  private static Cib cib(String text) {
    return CrmFormats.CRM.parse(text).orThrow();
  }

  @Test
  void theCibsOfCrmshArePrintedAndReadBack() {
    for (Path file : GoldenFiles.of("crm/valid", ".xml", ".crm").inputs()) {
      Cib cib = CibFormats.CIB.parse(GoldenFiles.source(file)).orThrow();
      String text = CRM.print(cib);
      Parsed<Cib> again = CrmFormats.CRM.parse(text);
      assertThat(again.hasErrors()).as(text).isFalse();
      assertThat(ConfigurationParts.of(again.value()))
          .as(text)
          .isEqualTo(ConfigurationParts.of(cib));
    }
  }

  @Test
  void everyElementOfTheSchemaIsPrintedAndReadBack() throws IOException {
    Path file = Path.of("src/test/resources/crm/every-element.xml");
    Cib cib = CibFormats.CIB.open(file).orThrow().value();
    String text = CRM.print(cib);
    assertThat(ConfigurationParts.of(CrmFormats.CRM.parse(text).value()))
        .as(text)
        .isEqualTo(ConfigurationParts.of(cib));
  }

  @Test
  void idsAreWrittenWhereTheyAreNotThoseThatCrmMakes() {
    Cib made = cib("primitive a Dummy params x=1 op monitor interval=10");
    assertThat(CRM.print(made))
        .isEqualTo("primitive a Dummy \\\n\tparams x=1 \\\n\top monitor interval=10\n");
    Cib other = cib("primitive a Dummy params $id=s $v:x=1 op monitor id=m interval=10");
    assertThat(CRM.print(other))
        .isEqualTo(
            "primitive a Dummy \\\n\tparams $id=s $v:x=1 \\\n\top monitor id=m interval=10\n");
  }

  @Test
  void whatTheLanguageHasNoWordsForIsXml() {
    Primitive primitive = Primitive.of("a", ResourceAgent.parse("ocf:heartbeat:Dummy"));
    String text =
        CRM.print(Cib.empty("pacemaker-3.9").withResource(primitive.withParam("x", "\n  é")));
    assertThat(text).startsWith("xml <primitive id=\"a\"").contains("value=\"&#10; &#32;é\"");
    assertThat(cib(text).primitive("a").orElseThrow().param("x")).hasValue("\n  é");
  }

  @Test
  void anAgentThatALookUpWouldMissIsNamedInFull() {
    Cib cib =
        Cib.empty("pacemaker-3.9")
            .withResource(Primitive.of("a", ResourceAgent.parse("ocf:heartbeat:drbd")))
            .withResource(Primitive.of("b", ResourceAgent.parse("ocf:heartbeat:Dummy")));
    assertThat(CRM.print(cib)).isEqualTo("primitive a ocf:heartbeat:drbd\nprimitive b Dummy\n");
  }

  @Test
  void agentsAreThoseOfTheCatalogue() {
    CrmShell shell =
        CRM.withAgents(
            AgentCatalog.of(
                Map.of(
                    "acme",
                    List.of("web", "db"),
                    "pacemaker",
                    List.of("db"),
                    "zulu",
                    List.of("web"))));
    Cib cib = shell.format().parse("primitive a web\nprimitive b db\nprimitive c other").orThrow();
    assertThat(
            cib.configuration().primitives().stream().map(p -> p.agent().orElseThrow().toString()))
        .containsExactly("ocf:acme:web", "ocf:pacemaker:db", "ocf:heartbeat:other");
  }

  @Test
  void agentsOfAHostAreTheExecutableFiles(@TempDir Path directory) throws IOException {
    Path provider = Files.createDirectories(directory.resolve("acme"));
    assertThat(Files.createFile(provider.resolve("web")).toFile().setExecutable(true)).isTrue();
    Files.createFile(provider.resolve("readme"));
    Files.createFile(directory.resolve("file"));
    AgentCatalog catalog = AgentCatalog.installed(directory);
    assertThat(catalog.provider("web")).isEqualTo("acme");
    assertThat(catalog.providers("readme")).isEmpty();
  }

  @Test
  void anOldSchemaHasOldRoles() {
    String text =
        "primitive a Dummy op monitor interval=10 role=Promoted meta target-role=Unpromoted\n"
            + "primitive b Dummy\ncolocation c inf: a:Promoted b";
    Cib cib = CRM.withSchema("pacemaker-3.5").format().parse(text).orThrow();
    Primitive primitive = cib.primitive("a").orElseThrow();
    assertThat(primitive.operations().stream().map(Operation::role))
        .containsExactly(Optional.of("Master"));
    assertThat(primitive.meta("target-role")).hasValue("Slave");
    assertThat(((ColocationConstraint) cib.constraint("c").orElseThrow()).rscRole())
        .hasValue("Master");
    assertThat(cib.validateWith()).hasValue("pacemaker-3.5");
  }

  @Test
  void secretsArePrintedAndMaskedInTheView() {
    Cib cib = cib("primitive f stonith:fence_ipmilan params passwd=calvin login=root");
    assertThat(CRM.print(cib)).contains("passwd=calvin");
    String view = CRM.view(cib);
    assertThat(view)
        .startsWith("# ")
        .contains("passwd=\"******\"", "login=root")
        .doesNotContain("calvin");
    assertThat(CrmFormats.CRM.parse(view).diagnostics().stream().map(Diagnostic::code))
        .containsExactly("CRM013");
  }

  @Test
  void anEditKeepsCommentsOrderAndSpacing() {
    String text =
        "# cluster\nproperty stonith-enabled=true\n\n# the VM\nprimitive vm   VirtualDomain \\\n"
            + "    params config=\"/c.xml\"\nprimitive other Dummy # not a comment=1\ncommit\n";
    Document<Cib> document = CrmFormats.CRM.read(text);
    assertThat(document.edit(cib -> cib.withPrimitive("vm", p -> p.withMeta("a", "b"))).text())
        .isEqualTo(
            text.replace(
                "primitive vm   VirtualDomain \\\n    params config=\"/c.xml\"",
                "primitive vm VirtualDomain \\\n\tparams config=\"/c.xml\" \\\n\tmeta a=b"));
    assertThat(
            document
                .edit(
                    cib ->
                        cib.withResource(
                            Primitive.of("last", ResourceAgent.parse("ocf:heartbeat:Dummy"))))
                .text())
        .isEqualTo(text.replace("\ncommit", "\nprimitive last Dummy\ncommit"));
  }

  @Test
  void anUpdateReplacesAndKeeps() {
    Cib base =
        cib(
            "primitive a Dummy params $id=old x=1 op monitor id=m interval=10\nprimitive b Dummy\n"
                + "primitive c Dummy\ngroup g a b\nlocation l g 10: n\nproperty p=1 q=2");
    Parsed<Cib> updated =
        CRM.update(
            base.withEpoch("7"),
            Source.of(
                "update",
                "primitive a Dummy params x=2 op monitor interval=10\ngroup g a c\nproperty q=3 r=4\n"
                    + "location l2 c 5: n"));
    assertThat(updated.diagnostics()).isEmpty();
    Cib cib = updated.value();
    assertThat(cib.epoch()).isEqualTo("7");
    assertThat(CRM.print(cib))
        .isEqualTo(
            "primitive a Dummy \\\n\tparams $id=old x=2 \\\n\top monitor id=m interval=10\n"
                + "primitive c Dummy\ngroup g a c\nprimitive b Dummy\n"
                + "location l g 10: n\nlocation l2 c 5: n\n"
                + "property cib-bootstrap-options: \\\n\tp=1 \\\n\tq=3 \\\n\tr=4\n");
  }

  @Test
  void anUpdateMayReferToWhatTheCibHas() {
    Cib base = cib("primitive a Dummy\nprimitive b Dummy");
    Parsed<Cib> updated = CRM.update(base, Source.of("update", "clone c a\norder o c b"));
    assertThat(updated.diagnostics()).isEmpty();
    assertThat(updated.value().configuration().resources().stream().map(r -> r.id()))
        .containsExactlyInAnyOrder("c", "b");
  }
}
