package io.quorate.pacemaker.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parsed;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.testkit.GoldenFiles;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** crmsh on this host as the judge, on a CIB in a file: no cluster is needed, and none is touched. */
class CrmRealToolTest {
  private static final Path AGENTS = Path.of("/usr/lib/ocf/resource.d");
  private static final String SETTINGS =
      "[core]\ncheck_frequency = never\nforce = yes\nobscure_pattern = __none__\n"
          + "[color]\nstyle = plain\n";

  @TempDir Path home;
  private Path crm = Path.of("crm");
  private Path cibadmin = Path.of("cibadmin");

  @BeforeEach
  void needsTheTools() throws IOException {
    crm = RealTool.require("crm");
    cibadmin = RealTool.require("cibadmin");
    Path settings = Files.createDirectories(home.resolve(".config/crm"));
    Files.writeString(settings.resolve("crm.conf"), SETTINGS);
  }

  private static CrmShell shell() throws IOException {
    return Files.isDirectory(AGENTS)
        ? CrmShell.create().withAgents(AgentCatalog.installed(AGENTS))
        : CrmShell.create();
  }

  /** All fixtures in one text: their ids differ. */
  private static String statements() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : GoldenFiles.of("crm/valid", ".crm", ".xml").inputs()) {
      all.append(Files.readString(file)).append('\n');
    }
    return all.toString();
  }

  @Test
  void crmMakesTheSameCib() throws IOException, InterruptedException {
    Parsed<Cib> own = shell().format().parse(statements());
    assertThat(own.hasErrors()).as(own.diagnostics().toString()).isFalse();
    assertThat(ConfigurationParts.of(loaded(statements())))
        .isEqualTo(ConfigurationParts.of(own.value()));
  }

  @Test
  void crmReadsWhatIsPrinted() throws IOException, InterruptedException {
    Cib cib = shell().format().parse(statements()).orThrow();
    Cib odd =
        shell()
            .format()
            .parse(
                "primitive odd Dummy params $id=odd_set $odd_v:x=\"a\\\"b\\\\c\" y='é  z'"
                    + " op monitor id=odd_m interval=7")
            .value();
    Cib both = cib.withResource(odd.primitive("odd").orElseThrow());
    assertThat(ConfigurationParts.of(loaded(shell().print(both))))
        .isEqualTo(ConfigurationParts.of(both));
  }

  private Cib loaded(String statements) throws IOException, InterruptedException {
    Path cib = home.resolve("cib.xml");
    Path input = home.resolve("input.crm");
    Files.writeString(
        cib,
        "<cib crm_feature_set=\"3.16.1\" validate-with=\"pacemaker-3.9\" epoch=\"1\""
            + " num_updates=\"0\" admin_epoch=\"0\"><configuration><crm_config/><nodes/>"
            + "<resources/><constraints/></configuration><status/></cib>");
    Files.writeString(input, statements);
    String said =
        run(
            cib,
            crm.toString(),
            "-F",
            "-D",
            "plain",
            "configure",
            "load",
            "update",
            input.toString());
    Cib loaded = CibFormats.CIB.parse(run(cib, cibadmin.toString(), "--query")).orThrow();
    assertThat(loaded.configuration().resources()).as(said).isNotEmpty();
    return loaded;
  }

  private String run(Path cib, String... argv) throws IOException, InterruptedException {
    Path errors = home.resolve("errors");
    ProcessBuilder builder =
        new ProcessBuilder(List.of(argv))
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectError(errors.toFile());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("CIB_file", cib.toString());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out.isEmpty()
        ? Files.readAllLines(errors).stream().collect(Collectors.joining("\n"))
        : out;
  }
}
