package io.quorate.corosync.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.CommandRunner;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A watch over the host of the tests, whether corosync and its library are there or not. */
@Timeout(120)
class LocalWatchTest {
  @Test
  void theFirstEventSaysHowItIsAndClosingLetsGo() {
    CorosyncWatch watch = CorosyncWatch.local();
    CorosyncEvent first = watch.next();
    assertThat(first)
        .isInstanceOfAny(CorosyncEvent.Connected.class, CorosyncEvent.Disconnected.class);
    watch.close();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("corosync watch of this host"));
  }

  @Test
  void withoutJnaTheToolIsAsked() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(
                    File.pathSeparator,
                    place(CommandRunner.class),
                    place(CorosyncWatch.class),
                    place(WatchProbe.class)),
                WatchProbe.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = process.inputReader()) {
      assertThat(lines.readLine()).isEqualTo("polling");
      assertThat(lines.readLine()).containsAnyOf("connected:", "disconnected:");
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }

  @Test
  void aWatchThatIsClosedAtOnceEnds() {
    for (int i = 0; i < 20; i++) {
      CorosyncWatch.local().close();
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("corosync watch of this host"));
  }

  @Test
  void nothingIsGivenBeforeItsTime() {
    try (CorosyncWatch watch = CorosyncWatch.local()) {
      watch.next();
      assertThat(watch.next(Duration.ofMillis(50))).isEmpty();
    }
  }

  private static String place(Class<?> of) throws IOException, URISyntaxException {
    return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
