package io.quorate.pacemaker.cib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.CommandRunner;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.command.AttrdUpdater;
import io.quorate.pacemaker.command.CibAdmin;
import io.quorate.pacemaker.command.CrmAdmin;
import io.quorate.pacemaker.command.CrmNode;
import io.quorate.pacemaker.command.CrmResource;
import io.quorate.pacemaker.command.NodeType;
import io.quorate.pacemaker.command.PacemakerCalls;
import io.quorate.pacemaker.command.PacemakerException;
import io.quorate.pacemaker.command.PacemakerReason;
import io.quorate.pacemaker.command.PacemakerVersions;
import io.quorate.pacemaker.command.StonithAdmin;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.CibVersion;
import io.quorate.pacemaker.report.Member;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.testkit.lab.ClusterLab;
import io.quorate.testkit.lab.WithLab;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** With a real cluster of two nodes. */
@WithLab(nodes = 2)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CibStoreClusterTest {
  private final ClusterLab lab;

  CibStoreClusterTest(ClusterLab lab) {
    this.lab = lab;
  }

  private PacemakerCalls calls(String node) {
    CommandRunner runner = lab.node(node);
    return PacemakerCalls.on(runner, PacemakerCalls.on(runner).answer(PacemakerVersions.release()));
  }

  @Test
  @Order(1)
  void theToolsAnswer() {
    PacemakerCalls calls = calls("n1");
    PacemakerRelease release = calls.release().orElseThrow();
    assertThat(calls.answer(CrmNode.list())).extracting(Member::name).contains("n1", "n2");
    assertThat(calls.answer(CrmNode.name())).isEqualTo("n1");
    assertThat(calls.answer(CrmNode.partition())).containsExactlyInAnyOrder("n1", "n2");
    assertThat(calls.answer(CrmNode.quorum())).isTrue();
    CrmAdmin admin = CrmAdmin.of(release);
    String dc = calls.answer(admin.dc()).orElseThrow();
    assertThat(dc).isIn("n1", "n2");
    assertThat(calls.answer(admin.status(dc)).isCoordinator()).isTrue();
    assertThat(calls.answer(admin.nodes(NodeType.ALL))).hasSize(2);
    assertThat(calls.answer(admin.pacemakerd()).isRunning()).isTrue();
    assertThat(calls.answer(StonithAdmin.of(release).history(false)).events()).isEmpty();
    AttrdUpdater daemon = AttrdUpdater.of(release);
    calls.answer(daemon.update("quorate", "7", "n1"));
    lab.await(
        "value of the attribute",
        () -> calls.answer(daemon.query("quorate", "n1")).get(0).value().equals("7"));
  }

  @Test
  @Order(2)
  void writersOnAllNodesLoseNothingWhileStatusChangesAndAStrangerWrites() throws Exception {
    List<CibStore> stores = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      stores.add(CibStore.of(lab.node(i % 2 == 0 ? "n1" : "n2")));
    }
    CibVersion before = stores.get(0).query().value().version();
    AtomicBoolean over = new AtomicBoolean();
    int[] strange = {0};
    Thread stranger = new Thread(() -> strange[0] = writeUntil(over));
    stranger.start();
    try {
      Writers.run(stores, 10);
    } finally {
      over.set(true);
      stranger.join();
    }
    Cib after = stores.get(1).query().value();
    Writers.verify(after, 8, 10);
    assertThat(strange[0]).isPositive();
    for (int i = 0; i < strange[0]; i++) {
      assertThat(after.primitive("stranger-" + i)).as("stranger-" + i).isPresent();
    }
    assertThat(after.version()).isGreaterThan(before);
  }

  /** A plain cibadmin, which does not compare versions, and changes of the status. */
  private int writeUntil(AtomicBoolean over) {
    PacemakerCalls calls = calls("n2");
    AttrdUpdater daemon = AttrdUpdater.of(calls.release().orElseThrow());
    int written = 0;
    while (!over.get()) {
      XmlElement primitive =
          XmlElement.of("primitive")
              .with("id", "stranger-" + written)
              .with("class", "ocf")
              .with("provider", "pacemaker")
              .with("type", "Dummy")
              .withChild(
                  XmlElement.of("meta_attributes")
                      .with("id", "stranger-meta-" + written)
                      .withChild(
                          XmlElement.of("nvpair")
                              .with("id", "stranger-role-" + written)
                              .with("name", "target-role")
                              .with("value", "Stopped")));
      calls.answer(CibAdmin.create().create("resources", primitive));
      calls.answer(daemon.update("tick", Integer.toString(written), "n2"));
      written++;
      try {
        Thread.sleep(1000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return written;
  }

  @Test
  @Order(3)
  void aChangeOfTheStatusBetweenReadingAndWritingDoesNotMatter() {
    PacemakerCalls calls = calls("n1");
    PacemakerRelease release = calls.release().orElseThrow();
    AttrdUpdater daemon = AttrdUpdater.of(release);
    CibStore store = CibStore.of(lab.node("n1"), release);
    lab.awaitIdle();
    int[] times = {0};
    CibEdit done =
        store.edit(
            cib -> {
              if (times[0]++ == 0) {
                CibVersion seen = cib.version();
                calls.answer(daemon.updateBoth("between", "1", Duration.ofSeconds(1), "n1"));
                lab.await(
                    "change of the status",
                    () -> store.query().value().version().compareTo(seen) > 0);
              }
              return cib.withProperty("maintenance-mode", "true");
            },
            Writers.PATIENT);
    assertThat(done.verified()).isTrue();
    if (release.before(3, 0, 2)) {
      assertThat(done.attempts()).isEqualTo(1);
    }
    assertThat(done.after().value().configuration().property("maintenance-mode")).contains("true");
  }

  @Test
  @Order(4)
  void whereTheDaemonsDoNotRunTheReasonSaysSo() {
    CommandRunner runner = lab.node("n2");
    lab.stopService("n2", "pacemaker");
    CibStore store = CibStore.of(runner);
    assertThatThrownBy(store::query)
        .asInstanceOf(InstanceOfAssertFactories.type(PacemakerException.class))
        .returns(PacemakerReason.NOT_CONNECTED, PacemakerException::reason);
    PacemakerCalls calls = calls("n2");
    CrmResource resource = CrmResource.of(calls.release().orElseThrow());
    assertThatThrownBy(() -> calls.answer(resource.names()))
        .asInstanceOf(InstanceOfAssertFactories.type(PacemakerException.class))
        .returns(PacemakerReason.NOT_CONNECTED, PacemakerException::reason)
        .satisfies(e -> assertThat(e.errors()).isNotEmpty());
    lab.repair();
    assertThat(store.query().value().configuration().node("n2")).isPresent();
  }
}
