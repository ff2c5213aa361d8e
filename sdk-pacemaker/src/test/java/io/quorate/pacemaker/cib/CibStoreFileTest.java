package io.quorate.pacemaker.cib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.format.Document;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.command.CibAdmin;
import io.quorate.pacemaker.command.OfflineCib;
import io.quorate.pacemaker.command.PacemakerCalls;
import io.quorate.pacemaker.command.PacemakerVersions;
import io.quorate.pacemaker.diff.CibMergeException;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real {@code cibadmin} on a file. */
class CibStoreFileTest {
  private static final String CIB =
      """
      <cib crm_feature_set="3.16.1" validate-with="pacemaker-3.9" epoch="5" num_updates="7" admin_epoch="0">
        <configuration>
          <!-- by hand -->
          <crm_config>
            <cluster_property_set id="opts">
              <nvpair id="opts-f" name="stonith-enabled" value="false"/>
            </cluster_property_set>
          </crm_config>
          <nodes>
            <node id="1" uname="virt-a"/>
            <node id="2" uname="virt-b"/>
          </nodes>
          <resources>
            <primitive id="web" class="ocf" provider="pacemaker" type="Dummy">
              <operations>
                <op id="web-m" name="monitor" interval="10s" timeout="20s"/>
              </operations>
            </primitive>
          </resources>
          <constraints/>
        </configuration>
        <status>
          <node_state id="1" uname="virt-a" crmd="online"/>
        </status>
      </cib>
      """;

  private final LocalRunner runner = LocalRunner.create();
  private Path file;
  private CibStore store;

  @BeforeEach
  void setUp(@TempDir Path directory) throws IOException {
    RealTool.require("cibadmin");
    RealTool.require("flock");
    file = directory.resolve("cib.xml");
    Files.writeString(file, CIB);
    store = CibStore.file(runner, file.toString());
  }

  private Cib now() throws IOException {
    return CibFormats.CIB.open(file).value();
  }

  @Test
  void anEditIsInTheFileAndTheRestStays() throws IOException {
    Cib before = now();
    CibEdit done = store.edit(cib -> cib.withProperty("maintenance-mode", "true"));
    assertThat(done.changed()).isTrue();
    assertThat(done.verified()).isTrue();
    assertThat(done.attempts()).isEqualTo(1);
    assertThat(done.patch().changes()).hasSize(1);
    Cib after = now();
    assertThat(after.version().epoch()).isGreaterThan(before.version().epoch());
    assertThat(after.configuration())
        .isEqualTo(before.withProperty("maintenance-mode", "true").configuration());
    assertThat(after.status()).isEqualTo(before.status());
    assertThat(done.after().value()).isEqualTo(after);
  }

  @Test
  void whatChangesNothingIsNotSent() throws IOException {
    byte[] before = Files.readAllBytes(file);
    CibEdit done = store.edit(cib -> cib);
    assertThat(done.changed()).isFalse();
    assertThat(store.edit(cib -> cib.withEpoch("99").withStatus(Optional.empty())).changed())
        .isFalse();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void anEditThatTheSchemaRefusesIsNotSent() throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(
            () ->
                store.edit(
                    cib ->
                        cib.withConstraint(
                            LocationConstraint.of("l1", "no-such-resource", "100", "virt-a"))))
        .asInstanceOf(InstanceOfAssertFactories.type(CibRefusedException.class))
        .satisfies(e -> assertThat(e.report().hasErrors()).isTrue())
        .satisfies(e -> assertThat(e).hasMessageContaining("no-such-resource"));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void errorsThatWereThereDoNotMatter() throws IOException {
    Files.writeString(file, CIB.replace("\"stonith-enabled\"", "\"stonith-enable\""));
    assertThat(
            store.propose(
                cib -> cib.withProperty("maintenance-mode", "true"), EditOptions.defaults()))
        .satisfies(p -> assertThat(p.changes()).isTrue())
        .satisfies(p -> assertThat(p.findings().hasErrors()).isFalse());
  }

  @Test
  void aProposalIsNotSent() throws IOException {
    byte[] before = Files.readAllBytes(file);
    CibProposal proposal =
        store.propose(cib -> cib.withProperty("maintenance-mode", "true"), EditOptions.defaults());
    assertThat(proposal.changes()).isTrue();
    assertThat(proposal.patch().target().orElseThrow()).hasToString("0.6.0");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void lineEndsThatTheReleaseLosesAreFound() {
    CibEdit done =
        store.edit(
            cib -> cib.withProperty("node-health-base", "1\n2"),
            EditOptions.defaults().withRules(RuleSet.none()));
    boolean old = PacemakerCalls.on(runner).answer(PacemakerVersions.release()).before(2, 1, 8);
    assertThat(done.findings().diagnostics().stream().anyMatch(d -> d.code().equals("PCE001")))
        .isEqualTo(old);
    assertThat(done.verified()).isEqualTo(!old);
  }

  @Test
  void writersLoseNothing() throws Exception {
    List<CibStore> stores = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      stores.add(CibStore.file(runner, file.toString()));
    }
    int attempts = Writers.run(stores, 5);
    Writers.verify(now(), 4, 5);
    assertThat(attempts).isGreaterThan(20);
  }

  @Test
  void aStrangerBetweenReadingAndWritingIsNotOverwritten() throws IOException {
    CommandRunner stranger = OfflineCib.file(file.toString()).on(runner);
    int[] calls = {0};
    CibEdit done =
        store.edit(
            cib -> {
              if (calls[0]++ == 0) {
                stranger.call(CibAdmin.create().bump()).orThrow();
                XmlElement theirs =
                    XmlElement.of("primitive")
                        .with("id", "theirs")
                        .with("class", "ocf")
                        .with("provider", "pacemaker")
                        .with("type", "Dummy");
                stranger.call(CibAdmin.create().create("resources", theirs)).orThrow();
              }
              return cib.withProperty("maintenance-mode", "true");
            });
    assertThat(calls[0]).isEqualTo(2);
    assertThat(done.attempts()).isEqualTo(2);
    assertThat(now().find("theirs")).isPresent();
    assertThat(done.verified()).isTrue();
  }

  @Test
  void aCommitMergesWhatOthersChanged() throws IOException {
    Document<Cib> base = store.query();
    Cib mine = base.value().withProperty("maintenance-mode", "true");
    store.edit(cib -> cib.withProperty("no-quorum-policy", "freeze"));
    CibEdit done = store.commit(base.value(), mine, EditOptions.defaults());
    assertThat(done.verified()).isTrue();
    assertThat(now().configuration().property("no-quorum-policy")).contains("freeze");
    assertThat(now().configuration().property("maintenance-mode")).contains("true");
  }

  @Test
  void aCommitOfWhatOthersChangedTooIsAConflict() throws IOException {
    Cib base = store.query().value();
    store.edit(cib -> cib.withProperty("maintenance-mode", "false"));
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(
            () ->
                store.commit(
                    base, base.withProperty("maintenance-mode", "true"), EditOptions.defaults()))
        .isInstanceOf(CibMergeException.class);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }
}
