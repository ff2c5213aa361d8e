package io.quorate.pacemaker.cib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.CommandException;
import io.quorate.pacemaker.command.PacemakerException;
import io.quorate.pacemaker.command.PacemakerReason;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.testkit.ScriptedRunner;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What is sent, and what is done about each failure; no tool is run. */
class CibStoreTest {
  private static final EditOptions FAST = EditOptions.defaults().withPause(Duration.ZERO);
  private static final PacemakerRelease R215 = PacemakerRelease.of(2, 1, 5);

  private static String cib(int epoch, int updates, String properties) {
    return "<cib crm_feature_set=\"3.16.1\" validate-with=\"pacemaker-3.9\" admin_epoch=\"0\" epoch=\""
        + epoch
        + "\" num_updates=\""
        + updates
        + "\"><configuration><crm_config><cluster_property_set id=\"cib-bootstrap-options\">"
        + properties
        + "</cluster_property_set></crm_config><nodes/><resources/><constraints/></configuration>"
        + "<status/></cib>\n";
  }

  private static final String OLD = cib(5, 3, "");
  private static final String NEW =
      cib(
          6,
          0,
          "<nvpair id=\"cib-bootstrap-options-maintenance-mode\" name=\"maintenance-mode\" value=\"true\"/>");

  private static CibEdit edit(CibStore store, EditOptions options) {
    return store.edit(cib -> cib.withProperty("maintenance-mode", "true"), options);
  }

  private static String patch(ScriptedRunner runner, int index) {
    Command command = runner.commands().get(index);
    assertThat(command.argv()).startsWith("cibadmin", "--patch");
    return new String(command.revealInput());
  }

  @Test
  void upTo301TheCounterOfTheStatusIsLeftOut() {
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      runner.expect("cibadmin", "--query").gives(OLD);
      runner.expect("cibadmin", "--patch", "--xml-pipe").gives("");
      runner.expect("cibadmin", "--query").gives(NEW);
      CibEdit done = edit(CibStore.of(runner, R215), FAST);
      assertThat(done.verified()).isTrue();
      assertThat(patch(runner, 1))
          .contains("<source admin_epoch=\"0\" epoch=\"5\"/>")
          .contains("<target admin_epoch=\"0\" epoch=\"6\"/>");
    }
  }

  @Test
  void from302OnTheVersionIsComplete() {
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      runner.expect("cibadmin", "--query").gives(OLD);
      runner.expect("cibadmin", "--patch", "--xml-pipe").gives("");
      runner.expect("cibadmin", "--query").gives(NEW);
      edit(CibStore.of(runner, PacemakerRelease.of(3, 0, 2)), FAST);
      assertThat(patch(runner, 1))
          .contains("<source admin_epoch=\"0\" epoch=\"5\" num_updates=\"3\"/>")
          .contains("<target admin_epoch=\"0\" epoch=\"6\" num_updates=\"0\"/>");
    }
  }

  @Test
  void aCoordinatorThatWantsACompleteVersionGetsIt() {
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      runner.expect("cibadmin", "--query").gives(OLD);
      runner.expect("cibadmin", "--patch", "--xml-pipe").fails(65, "Call failed: Invalid argument");
      runner.expect("cibadmin", "--query").gives(OLD);
      runner.expect("cibadmin", "--patch", "--xml-pipe").gives("");
      runner.expect("cibadmin", "--query").gives(NEW);
      assertThat(edit(CibStore.of(runner, R215), FAST).attempts()).isEqualTo(2);
      assertThat(patch(runner, 3)).contains("num_updates=\"3\"");
    }
  }

  @Test
  void theReleaseIsAskedOnce() {
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      runner.expect("cibadmin", "--version").gives("Pacemaker 2.1.5\nWritten by Andrew Beekhof\n");
      runner.expect("cibadmin", "--query").gives(NEW);
      runner.expect("cibadmin", "--query").gives(NEW);
      CibStore store = CibStore.of(runner);
      assertThat(edit(store, FAST).changed()).isFalse();
      assertThat(edit(store, FAST).changed()).isFalse();
    }
  }

  @Test
  void whoIsOvertakenEachTimeGivesUp() {
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      for (int i = 0; i < 3; i++) {
        runner.expect("cibadmin", "--query").gives(OLD);
        runner
            .expect("cibadmin", "--patch", "--xml-pipe")
            .fails(103, "Call failed: Update was older than existing configuration");
      }
      CibStore store = CibStore.of(runner, R215);
      assertThatThrownBy(() -> edit(store, FAST.withAttempts(3)))
          .asInstanceOf(InstanceOfAssertFactories.type(PacemakerException.class))
          .returns(PacemakerReason.OLD, PacemakerException::reason)
          .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
          .startsWith("the edit was overtaken 3 times and given up; nothing was changed");
    }
  }

  @Test
  void whatMayHaveBeenDoneIsNotDoneAgain() {
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      Command patch = Command.of("cibadmin", "--patch", "--xml-pipe");
      runner.expect("cibadmin", "--query").gives(OLD);
      runner
          .expect("cibadmin", "--patch", "--xml-pipe")
          .fails(
              CommandException.of(
                  CommandException.Reason.TIMEOUT, "node-a", patch, "took longer than 1 min", ""));
      CibStore store = CibStore.of(runner, R215);
      assertThatThrownBy(() -> edit(store, FAST))
          .asInstanceOf(InstanceOfAssertFactories.type(PacemakerException.class))
          .returns(PacemakerReason.TIMEOUT, PacemakerException::reason);
    }
  }

  @Test
  void aCopyThatIsBehindIsReadAgain() {
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      runner.expect("cibadmin", "--query").gives(OLD);
      runner.expect("cibadmin", "--patch", "--xml-pipe").gives("");
      runner.expect("cibadmin", "--query").gives(OLD);
      runner.expect("cibadmin", "--query").gives(NEW);
      assertThat(edit(CibStore.of(runner, R215), FAST).verified()).isTrue();
    }
  }

  @Test
  void whatOthersMadeOfItSinceIsNotVerified() {
    String other = NEW.replace("value=\"true\"", "value=\"false\"").replace("\"6\"", "\"7\"");
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      runner.expect("cibadmin", "--query").gives(OLD);
      runner.expect("cibadmin", "--patch", "--xml-pipe").gives("");
      runner.expect("cibadmin", "--query").gives(other);
      assertThat(edit(CibStore.of(runner, R215), FAST).verified()).isFalse();
    }
  }

  @Test
  void aFileIsLocked() {
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      runner.expect("cibadmin", "--version").gives("Pacemaker 2.1.5\n");
      runner
          .expect(
              Command.of(
                      "flock",
                      "--shared",
                      "--timeout=30",
                      "--conflict-exit-code=103",
                      "/srv/c",
                      "cibadmin",
                      "--query")
                  .withEnvironment("CIB_file", "/srv/c/cib.xml"))
          .gives(NEW);
      assertThat(CibStore.file(runner, "/srv/c/cib.xml").query().value().version())
          .hasToString("0.6.0");
    }
  }

  @Test
  void withoutQuorumTheToolIsForced() {
    try (ScriptedRunner runner = ScriptedRunner.on("node-a")) {
      runner.expect("cibadmin", "--query").gives(OLD);
      runner.expect("cibadmin", "--patch", "--force", "--xml-pipe").gives("");
      runner.expect("cibadmin", "--query").gives(NEW);
      assertThat(edit(CibStore.of(runner, R215), FAST.withoutNeedOfQuorum()).changed()).isTrue();
    }
  }

  @Test
  void optionsAreChecked() {
    EditOptions options = EditOptions.defaults();
    assertThatIllegalArgumentException().isThrownBy(() -> options.withAttempts(0));
    assertThatIllegalArgumentException().isThrownBy(() -> options.withPause(Duration.ofMillis(-1)));
    assertThat(List.of(options.attempts())).containsExactly(20);
  }
}
