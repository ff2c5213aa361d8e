package io.quorate.lvm.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import io.quorate.testkit.ParserContract;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;

/** Recorded {@code lvmlockctl --dump}. */
class LvmlockctlDumpContractTest extends ParserContract<LockdLog> {
  @Override
  protected Parser<LockdLog> parser() {
    return LvmlockctlParsers.DUMP;
  }

  @Override
  protected List<Source> fixtures() {
    return List.of(GoldenFiles.source(Path.of("src/test/resources/lvmlockctl/2.03.16/dump.txt")));
  }

  @Example
  void linesHaveTimes() {
    LockdLog log = parser().parse(fixtures().get(0)).orThrow();
    assertThat(log.lines()).hasSize(30);
    assertThat(log.lines().get(0).time()).isEqualTo(Instant.ofEpochSecond(1795396121));
    assertThat(log.failures()).isEmpty();
  }

  @Example
  void failuresHaveNumbers() {
    LockdLog log =
        parser()
            .parse(
                "1795363670 send lvs[12] cl 3 lock vg rv -210  \n"
                    + "1795363671 S lvm_vg0 R VGLK res_lock rv 0\n")
            .orThrow();
    assertThat(log.failures()).hasSize(1);
    assertThat(log.failures().get(0).failure()).hasValue(-210);
  }
}
