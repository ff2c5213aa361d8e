package io.quorate.corosync.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuorumTableTest {
  private static String table(String fixture) {
    return QuorumTable.print(
        CorosyncReports.QUORUM.parse(Fixtures.of("quorum", fixture)).orThrow());
  }

  @Test
  void votesMembersAndDevice() {
    assertThat(table("3.1.7-qdevice-not-voting"))
        .isEqualTo(
            """
            quorum: yes, 2 of 3 votes, 2 needed; ring 1.9
            NODE  NAME     VOTES
            1     alfa     1      local, qdevice A,NV,NMW
            2     bravo    1
            -     Qdevice  0      of 1
            """);
  }

  @Test
  void whatIsNotTold() {
    assertThat(table("2.4-no-provider"))
        .isEqualTo(
            """
            quorum: yes; ring 40
            NODE  NAME   VOTES
            1     alfa   -
            2     bravo  -
            """);
  }
}
