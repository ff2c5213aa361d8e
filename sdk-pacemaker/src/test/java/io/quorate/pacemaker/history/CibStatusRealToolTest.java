package io.quorate.pacemaker.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.text.Source;
import io.quorate.pacemaker.PacemakerTool;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.CrmMonXml;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The installed {@code crm_mon} and {@link CibStatus} say the same of a CIB. */
class CibStatusRealToolTest {
  private static final PacemakerRelease RELEASE = PacemakerRelease.of(2, 1, 5);
  private static final int MUTANTS = Integer.getInteger("quorate.mutants", 3);

  static List<Path> cibs() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(CibStatusRealToolTest.class.getResource("/status/cib")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cibs")
  void crmMonSaysTheSame(Path file) throws IOException {
    compare(file, file.getFileName().toString());
  }

  @ParameterizedTest
  @MethodSource("cibs")
  void crmMonSaysTheSameOfOtherResults(Path file, @TempDir Path folder) throws IOException {
    String text = Files.readString(file);
    for (long seed = 1; seed <= MUTANTS; seed++) {
      Path mutant = folder.resolve("cib.xml");
      Files.writeString(mutant, CibMutants.of(text, seed));
      compare(mutant, file.getFileName() + ", seed " + seed);
    }
  }

  private static void compare(Path file, String name) throws IOException {
    PacemakerTool crmMon = PacemakerTool.require("crm_mon");
    PacemakerTool.Output output = crmMon.onCib(file, "-1r", "--include=all", "--output-as=xml");
    ClusterStatus theirs = CrmMonXml.PARSER.parse(Source.of(name, output.out())).orThrow();
    Cib cib = CibFormats.CIB.parse(Source.read(file)).value();
    ClusterStatus ours = CibStatus.of(cib, RELEASE, ZoneId.of("UTC"), Instant.now());
    assertThat(StatusFacts.of(ours)).as(name).isEqualTo(StatusFacts.of(theirs));
  }
}
