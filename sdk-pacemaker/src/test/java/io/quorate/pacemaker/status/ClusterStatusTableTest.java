package io.quorate.pacemaker.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.testkit.GoldenFiles;
import org.junit.jupiter.api.Test;

class ClusterStatusTableTest {
  @Test
  void everyStatusIsAPage() {
    GoldenFiles.of("status/xml", ".xml", ".page")
        .verify(
            file ->
                ClusterStatusTable.print(CrmMonXml.PARSER.parse(GoldenFiles.source(file)).value()));
  }

  @Test
  void instancesThatTextSumsUpAreShown() {
    ClusterStatus status =
        CrmMonText.PARSER
            .parse(
                "Cluster Summary:\n  * Stack: corosync\n\nFull List of Resources:\n"
                    + "  * Clone Set: web-clone [web]:\n    * Started: [ node-a node-b ]\n")
            .value();
    assertThat(ClusterStatusTable.print(status)).contains("Started  node-a node-b");
  }
}
