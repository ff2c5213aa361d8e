package io.quorate.drbd.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import io.quorate.drbd.format.Drbdadm.Verdict;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether we say of a file what the real {@code drbdadm} 9.22 says of it. */
class DrbdadmJudgesTest {
  private final Drbdadm drbdadm = new Drbdadm();

  @TempDir Path folder;

  @Test
  void acceptsWhatWeAcceptAndOurPrintMeansTheSame() {
    for (Path file : GoldenFiles.of("drbd-conf/valid", ".res", ".printed").inputs()) {
      Verdict original = drbdadm.dump(file);
      assertThat(original.accepted()).as(file + ": " + original.errors()).isTrue();
      String printed =
          DrbdFormats.CONFIG.print(DrbdFormats.CONFIG.parse(GoldenFiles.source(file)).value());
      Verdict ours = drbdadm.dump(printed, folder);
      assertThat(ours.accepted()).as(printed + ours.errors()).isTrue();
      assertThat(ours.meaning()).as(file.toString()).isEqualTo(original.meaning());
    }
  }

  @Test
  void refusesWhatWeRefuseOnTheSameLine() {
    for (Path file : GoldenFiles.of("drbd-conf/invalid", ".res", ".diagnostics").inputs()) {
      Verdict verdict = drbdadm.dump(file);
      assertThat(verdict.accepted()).as(file.toString()).isFalse();
      List<Integer> lines = errorLines(load(GoldenFiles.source(file)));
      if (verdict.line() > 0) {
        assertThat(lines)
            .as(file + ": " + verdict.errors())
            .anyMatch(line -> Math.abs(line - verdict.line()) <= 1);
      }
    }
  }

  @Test
  void acceptsWhatWeGenerate() {
    int accepted = 0;
    for (long seed = 0; seed < 400; seed++) {
      DrbdConfig config = new DrbdArbitraries(seed).config();
      String text = DrbdFormats.CONFIG.print(config);
      DrbdLoaded ours = load(Source.of("generated", text));
      Verdict theirs = drbdadm.dump(text, folder);
      assertThat(!ours.hasErrors())
          .as("seed " + seed + "\n" + text + theirs.errors() + ours.diagnostics())
          .isEqualTo(theirs.accepted());
      if (theirs.accepted()) {
        accepted++;
        Verdict again =
            drbdadm.dump(DrbdFormats.CONFIG.print(DrbdFormats.CONFIG.parse(text).value()), folder);
        assertThat(again.meaning()).isEqualTo(theirs.meaning());
      }
    }
    assertThat(accepted).isPositive();
  }

  /** Files with one word damaged, always the same ones: the verdicts must agree. */
  @Test
  void refusesDamagedFilesAsWeDo() throws IOException {
    Random random = new Random(20_260_101);
    List<Path> files = GoldenFiles.of("drbd-conf/valid", ".res", ".printed").inputs();
    int refused = 0;
    for (int i = 0; i < 600; i++) {
      String text = GoldenFiles.source(files.get(random.nextInt(files.size()))).text();
      if (text.isBlank() || text.contains("become-primary-on") || text.contains("plugin")) {
        continue; // what these swallow up to the next ';' differs, as the documentation says
      }
      int at = random.nextInt(text.length());
      String damaged =
          text.substring(0, at)
              + List.of("", "x", ";", "{", "}", " ", "\"", "9").get(random.nextInt(8))
              + text.substring(Math.min(text.length(), at + random.nextInt(3)));
      DrbdLoaded ours = load(Source.of("damaged", damaged));
      Verdict theirs = drbdadm.dump(damaged, folder);
      assertThat(!ours.hasErrors())
          .as(damaged + "\n" + theirs.errors() + "\n" + ours.diagnostics())
          .isEqualTo(theirs.accepted());
      refused += theirs.accepted() ? 0 : 1;
    }
    assertThat(refused).isGreaterThan(100);
  }

  private static DrbdLoaded load(Source source) {
    return DrbdConfigLoader.load(source, "9.2.14");
  }

  private static List<Integer> errorLines(DrbdLoaded loaded) {
    return loaded.diagnostics().stream()
        .filter(Diagnostic::isError)
        .flatMap(d -> d.span().stream())
        .map(span -> span.position().line())
        .toList();
  }
}
