package io.quorate.drbd.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrbdStatusTableTest {
  @Test
  void oneLineForEachVolumeAndPeer() {
    String text =
        """
        home role:Primary suspended:quorum
          volume:0 disk:UpToDate
          volume:1 disk:Diskless quorum:no
          bravo role:Secondary
            volume:0 replication:SyncSource peer-disk:Inconsistent done:40.12
            volume:1 peer-disk:UpToDate
          charlie connection:Connecting

        lone role:Secondary
          disk:UpToDate

        bare role:Secondary
        """;
    DrbdStatus status = DrbdReports.STATUS_TEXT.parse(Source.of("status", text)).orThrow();
    assertThat(DrbdStatusTable.print(status))
        .isEqualTo(
            """
            RESOURCE  ROLE               VOL  DISK                PEER     CONNECTION  PEER ROLE  REPLICATION  PEER DISK     DONE
            home      Primary suspended  0    UpToDate            bravo    Connected   Secondary  SyncSource   Inconsistent  40.1%
            home      Primary suspended  0    UpToDate            charlie  Connecting  Unknown
            home      Primary suspended  1    Diskless no quorum  bravo    Connected   Secondary               UpToDate
            home      Primary suspended  1    Diskless no quorum  charlie  Connecting  Unknown
            lone      Secondary          0    UpToDate
            bare      Secondary
            """);
  }

  @Test
  void anEmptyStatusIsTheHeadAlone() {
    assertThat(DrbdStatusTable.print(new DrbdStatus(List.of())).lines()).hasSize(1);
  }
}
