package io.quorate.corosync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.corosync.change.ConfigChange;
import io.quorate.corosync.format.CorosyncFormats;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.corosync.status.Cmap;
import io.quorate.corosync.status.CorosyncReports;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningConfigTest {
  private static List<String> pending(String cmap, String file) {
    Cmap running = CorosyncReports.CMAP.parse(cmap).orThrow();
    CorosyncConfig config = CorosyncFormats.CONFIG.parse(file).orThrow();
    ConfigChange change = RunningConfig.pending(running, config, CorosyncRelease.V3_1_7);
    return change.changes().stream()
        .map(c -> c.key() + ": " + c.before().orElse("-") + " -> " + c.after().orElse("-"))
        .toList();
  }

  @Test
  void numbersMayBeWrittenInSeveralWays() {
    String file = "totem {\n token: 01000\n join: 50\n}\n";
    assertThat(pending("totem.token (u32) = 1000\ntotem.join (u32) = 60\n", file))
        .containsExactly("totem.join: 60 -> 50");
  }

  @Test
  void keysOfLinksSubsystemsAndDevicesHaveTheirPlaces() {
    String file =
        """
        totem {
          interface {
            linknumber: 1
            mcastport: 5500
          }
        }
        logging {
          logger_subsys {
            subsys: QUORUM
            debug: on
          }
        }
        quorum {
          device {
            model: net
            net {
              host: witness
            }
          }
        }
        """;
    String cmap =
        """
        totem.interface.1.mcastport (u16) = 5500
        logging.logger_subsys.QUORUM.debug (str) = on
        quorum.device.model (str) = net
        quorum.device.net.host (str) = witness
        """;
    assertThat(pending(cmap, file)).isEmpty();
    assertThat(pending(cmap.replace("witness", "other"), file))
        .containsExactly("quorum.device.net.host: other -> witness");
  }

  @Test
  void nodesAreKnownByTheirNumbersAndNotByTheirPlace() {
    String file =
        """
        nodelist {
          node {
            nodeid: 2
            ring0_addr: 10.90.0.12
          }
          node {
            nodeid: 3
            ring0_addr: 10.90.0.13
          }
        }
        """;
    String cmap =
        """
        nodelist.local_node_pos (u32) = 0
        nodelist.node.0.nodeid (u32) = 1
        nodelist.node.0.ring0_addr (str) = 10.90.0.11
        nodelist.node.1.nodeid (u32) = 2
        nodelist.node.1.ring0_addr (str) = 10.90.0.12
        """;
    assertThat(pending(cmap, file))
        .containsExactlyInAnyOrder(
            "nodelist.node[3].nodeid: - -> 3",
            "nodelist.node[3].ring0_addr: - -> 10.90.0.13",
            "nodelist.node[1].nodeid: 1 -> -",
            "nodelist.node[1].ring0_addr: 10.90.0.11 -> -");
  }

  @Test
  void whatCorosyncAddsAndWhatIsNotComparedIsNoDifference() {
    String file =
        "totem {\n key: geheim\n}\nuidgid {\n uid: hacluster\n}\n"
            + "logging {\n logging_daemon {\n  name: corosync\n  debug: on\n }\n}\n";
    assertThat(pending("totem.interface.0.bindnetaddr (str) = 10.90.0.11\n", file)).isEmpty();
  }

  @Test
  void valuesThatNoFileHoldsAreDifferences() {
    assertThat(pending("totem.cluster_name (str) = a{b\nc\n", "totem {\n cluster_name: lab\n}\n"))
        .containsExactly("totem.cluster_name: a b c -> lab");
  }
}
