package io.quorate.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parsed;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import org.junit.jupiter.api.Test;

class CibGeneratorTest {
  @Test
  void whatIsPrintedReadsBack() {
    Cib cib = CibGenerator.cib(100);
    Parsed<Cib> read = CibFormats.CIB.parse(CibFormats.CIB.print(cib));
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value()).isEqualTo(cib);
    assertThat(cib.configuration().primitives()).hasSize(132);
  }
}
