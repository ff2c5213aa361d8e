package io.quorate.ocfs2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.exec.CommandResult;
import io.quorate.ocfs2.model.MkfsOptions;
import io.quorate.testkit.ScriptedRunner;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the real tools cannot show here: a mounted device, a heart that beats. */
class Ocfs2ClientTest {
  private static final String HEAD =
      "\tnode: node              seq       generation checksum deadms\n";

  private static void findmnt(ScriptedRunner runner, CommandResult result) {
    runner
        .expect("findmnt", "--noheadings", "--raw", "--output", "TARGET", "--source", "/dev/drbd0")
        .gives(result);
  }

  @Test
  void whatIsMountedOrAliveIsNeverFormatted() {
    try (ScriptedRunner runner = ScriptedRunner.on("alpha")) {
      findmnt(runner, CommandResult.success("/srv/images\n/srv/with\\x20blank\n"));
      runner
          .expect("blkid", "-p", "-o", "export", "/dev/drbd0")
          .gives("DEVNAME=/dev/drbd0\nLABEL=images\nTYPE=ocfs2\n");
      runner
          .expect("mounted.ocfs2", "-f", "/dev/drbd0")
          .gives("Device      Stack  Cluster  F  Nodes\n/dev/drbd0  o2cb               a, b\n");
      String slot = "\t   1:    1 %016x 1122334455667788 deadbeef  60000\n";
      runner
          .expect("debugfs.ocfs2", "-R", "hb", "/dev/drbd0")
          .gives(HEAD + String.format(slot, 100) + "\t   2:    2 0000000000000007 0 0  60000\n");
      runner
          .expect("debugfs.ocfs2", "-R", "hb", "/dev/drbd0")
          .gives(HEAD + String.format(slot, 102) + "\t   2:    2 0000000000000007 0 0  60000\n");
      Ocfs2Client client = Ocfs2Client.on(runner).withHeartbeatPause(Duration.ofMillis(1));
      MkfsConsent consent =
          MkfsConsent.replacing("images", "a test").withStaleSlots("they are off");
      assertThatThrownBy(() -> client.mkfs("/dev/drbd0", MkfsOptions.defaults(), consent))
          .isInstanceOfSatisfying(
              Ocfs2RefusedException.class,
              refused ->
                  assertThat(refused.report().diagnostics())
                      .extracting(Diagnostic::code, Diagnostic::message)
                      .containsExactly(
                          org.assertj.core.groups.Tuple.tuple(
                              "OCFS301",
                              "/dev/drbd0 is mounted at /srv/images, /srv/with blank on alpha"),
                          org.assertj.core.groups.Tuple.tuple(
                              "OCFS306", "nodes write heartbeats on /dev/drbd0: 1")));
    }
  }

  @Test
  void anEmptyDeviceIsFormattedWithoutAnAnswerToTheTool() {
    try (ScriptedRunner runner = ScriptedRunner.on("alpha")) {
      findmnt(runner, CommandResult.of(1, "", ""));
      runner.expect("blkid", "-p", "-o", "export", "/dev/drbd0").gives(CommandResult.of(2, "", ""));
      runner.expect("mkfs.ocfs2", "/dev/drbd0").gives("mkfs.ocfs2 successful\n");
      assertThat(
              Ocfs2Client.on(runner)
                  .mkfs("/dev/drbd0", MkfsOptions.defaults(), MkfsConsent.none())
                  .finished())
          .isTrue();
      assertThat(runner.commands().get(2).revealInput()).isEmpty();
    }
  }

  @Test
  void aReasonSaysSomething() {
    assertThatThrownBy(() -> MkfsConsent.replacing("x", " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MkfsConsent.none().withStaleSlots(""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
