package io.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.cli.Shell.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the watch of DRBD, which is on the class path of the program. */
class WatchTest {
  private static final String EVENTS =
      """
      2026-03-01T12:00:00.000001+01:00 exists resource name:r0 role:Secondary suspended:no
      2026-03-01T12:00:00.000002+01:00 exists device name:r0 volume:0 minor:0 disk:UpToDate quorum:yes
      2026-03-01T12:00:00.000003+01:00 exists -
      2026-03-01T12:00:01.000004+01:00 change resource name:r0 role:Primary
      """;
  private static final String BEFORE =
      "RESOURCE  ROLE       VOL  DISK      PEER  CONNECTION  PEER ROLE  REPLICATION  PEER DISK  DONE\n"
          + "r0        Secondary  0    UpToDate\n";
  private static final String CHANGE =
      "2026-03-01T12:00:01.000004+01:00 r0 role: Secondary -> Primary\n";
  private static final String AFTER =
      "RESOURCE  ROLE     VOL  DISK      PEER  CONNECTION  PEER ROLE  REPLICATION  PEER DISK  DONE\n"
          + "r0        Primary  0    UpToDate\n";

  private final Shell shell;

  WatchTest(@TempDir Path directory) {
    shell = new Shell(directory);
  }

  @Test
  void aRecordedStreamIsReplayed() {
    Run run = shell.run("watch", "drbd", shell.file("events", EVENTS));
    assertThat(run.out()).isEqualTo(BEFORE + CHANGE + AFTER);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(shell.runWith(EVENTS, "watch", "drbd", "-").out()).isEqualTo(run.out());
  }

  @Test
  void linesThatAreNotUnderstoodAndLostEventsAreFindings() {
    Run odd = shell.runWith(EVENTS + "what is this\n", "watch", "drbd", "-");
    assertThat(odd.err()).contains("1 lines were not understood");
    assertThat(odd.code()).isEqualTo(1);
    Run lost = shell.runWith(EVENTS + "- skipped 3\n", "watch", "drbd", "-");
    assertThat(lost.err()).contains("events were lost");
    assertThat(lost.code()).isEqualTo(1);
  }

  @Test
  void aLiveCommandIsFollowedToItsEnd() {
    String script =
        shell.file(
            "tool", EVENTS.lines().map(l -> "echo '" + l + "'\n").reduce("", String::concat));
    Run run = shell.run("watch", "drbd", "--once", "--command", "sh " + script);
    assertThat(run.out()).isEqualTo(BEFORE + CHANGE);
    assertThat(run.code()).isZero();
  }

  @Test
  void aToolThatLosesEventsIsStartedAgain() {
    String mark = shell.file("mark", "");
    String script =
        shell.file(
            "tool",
            "if [ -e '"
                + mark
                + "' ]; then rm '"
                + mark
                + "'\n"
                + "echo 'exists resource name:a role:Primary suspended:no'; echo 'exists -'; echo '- skipped 1'; sleep 60\n"
                + "else echo 'exists resource name:a role:Secondary suspended:no'; echo 'exists -'; fi\n");
    Run run = shell.run("watch", "drbd", "--once", "--command", "sh " + script);
    assertThat(run.out()).endsWith("a role: Primary -> Secondary\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void aToolThatFailsEndsTheWatchWithItsWords() {
    String script = shell.file("tool", "echo 'no module' >&2; exit 20\n");
    Run run = shell.run("watch", "drbd", "--command", "sh " + script);
    assertThat(run.err()).contains("exit code 20").contains("no module");
    assertThat(run.code()).isEqualTo(69);
  }

  @Test
  void usage() {
    assertThat(shell.run("watch").out()).contains("drbd  ");
    Run unknown = shell.run("watch", "drdb");
    assertThat(unknown.err()).contains("did you mean 'drbd'");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(shell.run("watch", "drbd", "--once", "-").code()).isEqualTo(2);
    assertThat(shell.run("watch", "drbd", "/nowhere/at/all").code()).isEqualTo(66);
  }

  @Test
  void aHostThatDoesNotAnswerIsNoCrash() {
    Run run = shell.run("watch", "drbd", "--command", "/nowhere/at/all");
    assertThat(run.err()).startsWith("quorate: ").doesNotContain("\tat ");
    assertThat(run.code()).isEqualTo(69);
  }

  @Test
  void aRenameIsOneLine() {
    Run run =
        shell.runWith(EVENTS + "rename resource name:r0 new_name:home\n", "watch", "drbd", "-");
    assertThat(run.out()).startsWith(BEFORE + CHANGE + "r0 is now home\n" + "RESOURCE");
  }
}
