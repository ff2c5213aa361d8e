package io.quorate.testkit.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandResult;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@WithLab(nodes = 2)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterLabTest {
  private final ClusterLab lab;

  ClusterLabTest(ClusterLab lab) {
    this.lab = lab;
  }

  private String ask(String node, String... command) {
    CommandResult result = lab.node(node).run(Command.of(List.of(command)));
    assertThat(result.exitCode()).as(result.stderr()).isZero();
    return result.stdout();
  }

  @Test
  @Order(1)
  void aNodeHasItsOwnNameNetworkAndProcesses() {
    for (String node : lab.nodes()) {
      assertThat(ask(node, "uname", "-n")).isEqualTo(node + "\n");
      assertThat(ask(node, "ip", "-o", "-4", "addr"))
          .contains("10.77.0.1" + node.charAt(1) + "/24");
      assertThat(ask(node, "pgrep", "-c", "-x", "corosync")).isEqualTo("1\n");
    }
    ask("n1", "sh", "-c", "echo mine > /dev/shm/mine; echo mine > /tmp/mine");
    assertThat(ask("n2", "ls", "/dev/shm", "/tmp")).doesNotContain("mine");
  }

  @Test
  @Order(1)
  void nothingOnANodeResetsTheHost() {
    String trigger =
        "test ! -e /proc/sysrq-trigger || grep -q ' /proc/sysrq-trigger ' /proc/mounts";
    ask("n1", "sh", "-c", trigger);
    ask(
        "n1",
        "sh",
        "-c",
        "for i in /dev/watchdog*; do test ! -e $i || grep -q \" $i \" /proc/mounts; done");
  }

  @Test
  @Order(1)
  void theClusterIsWholeAndItsBmcsAnswer() {
    assertThat(ask("n2", "corosync-quorumtool", "-s")).contains("Quorate:          Yes");
    Command status =
        Command.of("ipmitool", "-I", "lanplus", "-C", "3", "-U", "admin", "-P", "secret")
            .with("-H", lab.bmcAddress("n2"), "chassis", "power", "status");
    assertThat(lab.fabric().run(status).stdout()).isEqualTo("Chassis Power is on\n");
    assertThat(lab.isOn("n1")).isTrue();
    assertThat(lab.restarts("n1")).isZero();
  }

  @Test
  @Order(1)
  void namesOfNodesAreChecked() {
    assertThatIllegalArgumentException().isThrownBy(() -> lab.node("n3"));
    assertThatIllegalArgumentException().isThrownBy(() -> lab.kill("../n1"));
    assertThatIllegalArgumentException().isThrownBy(() -> ClusterLab.start(4));
  }

  @Test
  @Order(2)
  void aNodeThatIsKilledIsFencedAndComesBack() {
    lab.kill("n2");
    assertThat(lab.isOn("n2")).isFalse();
    lab.awaitUnclean("n2");
    lab.awaitRestart("n2", 1);
    lab.awaitOnline();
    assertThat(ask("n1", "stonith_admin", "--history", "n2", "--verbose"))
        .contains("reboot of n2 successful");
    assertThat(lab.restarts("n1")).isZero();
    assertThat(lab.log("n2")).contains("start 2: bmc");
  }

  @Test
  @Order(3)
  void aNodeThatIsCutOffLosesAndComesBackWhenItsCableDoes() {
    lab.cut("n1");
    lab.awaitRestart("n1", 1);
    assertThat(lab.restarts("n2")).isEqualTo(1);
    lab.heal("n1");
    lab.awaitOnline();
  }

  @Test
  @Order(4)
  void aServiceThatIsStoppedIsNoReasonToFence() {
    lab.awaitIdle();
    lab.shutDown("n2");
    lab.awaitOffline("n2");
    assertThat(lab.isOn("n2")).isFalse();
    lab.repair();
    assertThat(lab.isOn("n2")).isTrue();
    assertThat(lab.restarts("n2")).isEqualTo(1);
    assertThat(lab.report()).contains("n2    on     on   in      3").contains("--- n2");
  }

  @Test
  @Order(5)
  void rebootRestartsTheNodeOnly() {
    lab.node("n2").run(Command.of("reboot", "-f"));
    lab.await("third start of n2", () -> lab.log("n2").contains(": reboot"));
    assertThat(lab.isOn("n1")).isTrue();
  }
}
