package io.quorate.pacemaker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.catalog.FormatCatalog;
import io.quorate.core.rule.Report;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.crm.CrmFormats;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A whole cluster for virtual machines: with every mistake that the rules know of, and sound. */
class StackTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "stack");

  private static Cib read(String name) throws IOException {
    return CibFormats.CIB.parse(Source.read(FOLDER.resolve(name))).orThrow();
  }

  private static Report check(String name) throws IOException {
    PacemakerAssumptions cluster =
        PacemakerAssumptions.builder()
            .clusterName("virt")
            .addNodeNetworks(Subnet.parse("192.0.2.0/26"))
            .build();
    return PacemakerRules.assuming(cluster).check(read(name));
  }

  @Test
  void everyMistakeIsReportedWithItsLine() throws IOException {
    String found =
        check("mistakes.xml").diagnostics().stream()
            .map(it -> it.toString().replace(FOLDER + "/", ""))
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));
    Path golden = FOLDER.resolve("mistakes.diagnostics");
    if (Boolean.getBoolean("quorate.regenerate")) {
      Files.writeString(golden, found);
    }
    assertThat(found).isEqualTo(Files.readString(golden));
  }

  @Test
  void theMistakesOfTheReferenceClusterAreAllThere() throws IOException {
    Set<String> codes =
        check("mistakes.xml").diagnostics().stream()
            .map(it -> it.code())
            .collect(Collectors.toSet());
    assertThat(codes)
        .contains(
            "PCM101", "PCM102", "PCM103", "PCM104", "PCM106", "PCM107", "PCM108", "PCM109",
            "PCM110", "PCM111", "PCM112", "PCM113", "PCM114", "PCM116", "PCM117", "PCM118",
            "PCM119", "PCM120", "PCM122", "PCM123", "PCM124", "PCM125", "PCM126", "PCM131");
  }

  @Test
  void noSecretIsShown() throws IOException {
    assertThat(check("mistakes.xml").toString()).doesNotContain("not shown");
  }

  @Test
  void crmTextIsCheckedByLineAndItsSecretsAreNotShownEither() {
    String text =
        """
        node 1: node-a
        primitive fence-a stonith:fence_ipmilan params ip=192.0.2.10 lanplus=1 action=off login=root passwd="no \\"way\\"" \\
          op monitor interval=60s
        property stonith-enabled=true no-quorum-policy=ignore
        """;
    Cib cib = CrmFormats.CRM.parse(Source.of("fence.crm", text)).orThrow();
    Report report = PacemakerRules.CIB.check(cib);
    assertThat(report.diagnostics())
        .extracting(it -> it.code() + " " + it.span().orElseThrow().position().line())
        .contains("PCM107 2", "PCM108 2", "PCM125 2", "PCM117 4");
    assertThat(report.toString()).contains("action=off login=root").doesNotContain("way");
  }

  @Test
  void theSoundClusterHasNoFindings() throws IOException {
    assertThat(check("sound.xml").diagnostics()).isEmpty();
  }

  @Test
  void theFormatOfCibsHasTheRules() throws IOException {
    var entry = FormatCatalog.load().find("cib").orElseThrow();
    assertThat(entry.rules().rules()).hasSameSizeAs(PacemakerRules.CIB.rules());
    assertThat(entry.inspect(Source.read(FOLDER.resolve("mistakes.xml"))).report().hasErrors())
        .isTrue();
  }

  @Test
  void rulesCanBeLeftOut() throws IOException {
    Report report = PacemakerRules.CIB.without("PCM101").check(read("mistakes.xml"));
    assertThat(report.diagnostics()).extracting(it -> it.code()).doesNotContain("PCM101");
  }
}
