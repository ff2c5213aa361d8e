package io.quorate.ocfs2.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.format.Parsed;
import io.quorate.ocfs2.model.ClusterConf;
import io.quorate.ocfs2.model.O2cbCluster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What o2cb itself says of generated and damaged files: taken or refused, and what is in them. */
class O2cbJudgesTest {
  private static final int FILES = Integer.getInteger("quorate.o2cb.files", 150);

  @Test
  void verdictsAndContentsAreThoseOfO2cb(@TempDir Path folder) throws IOException {
    RealO2cb o2cb = RealO2cb.in(folder);
    Set<Boolean> verdicts = new HashSet<>();
    for (int seed = 0; seed < FILES; seed++) {
      String text = new ClusterConfMutations(seed).text();
      Parsed<ClusterConf> parsed = Ocfs2Formats.CLUSTER_CONF.parse(text);
      String what =
          "seed "
              + seed
              + "\n"
              + text
              + "\n"
              + parsed.diagnostics().stream()
                  .map(DiagnosticPrinter::print)
                  .collect(Collectors.joining());
      boolean taken = o2cb.takes(text);
      verdicts.add(taken);
      assertThat(!parsed.hasErrors()).as(what).isEqualTo(taken);
      if (taken) {
        for (O2cbCluster cluster : parsed.value().clusters()) {
          if (cluster.toString().indexOf('\n') < 0) { // one line cannot show it
            assertThat(o2cb.cluster(cluster.name())).as(what).isEqualTo(cluster);
          }
        }
        assertThat(String.join("\n", o2cb.names()))
            .as(what)
            .isEqualTo(
                parsed.value().clusters().stream()
                    .map(O2cbCluster::name)
                    .collect(Collectors.joining("\n")));
      }
    }
    assertThat(verdicts).containsExactlyInAnyOrder(true, false);
  }
}
