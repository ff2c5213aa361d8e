package io.quorate.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parsed;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.history.CibStatus;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.CrmMonXml;
import io.quorate.pacemaker.status.PrimitiveStatus;
import java.time.Instant;
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

  @Test
  void statusIsReadAlikeFromCibAndXml() {
    ClusterStatus status = CibStatus.of(CibGenerator.cib(100), Instant.EPOCH);
    Parsed<ClusterStatus> read = CrmMonXml.PARSER.parse(StatusGenerator.xml(status));
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().primitives().map(PrimitiveStatus::nodes))
        .containsExactlyElementsOf(status.primitives().map(PrimitiveStatus::nodes).toList());
    assertThat(status.whereRuns("vm-00042")).hasSize(1);
  }
}
