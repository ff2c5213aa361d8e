package io.quorate.testkit.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabOptionsTest {
  @TempDir private Path temporary;

  @Test
  void defaults() {
    assertThat(LabOptions.defaults().arguments()).isEmpty();
  }

  @Test
  void everyOptionSet() {
    LabOptions options =
        LabOptions.defaults()
            .withToken(Duration.ofMillis(400))
            .withDcDeadtime(Duration.ofSeconds(1))
            .withPost(Duration.ofSeconds(3))
            .withTwoLinks()
            .withoutFencing()
            .withProperty("no-quorum-policy", "freeze")
            .withQuorumLine("auto_tie_breaker: 1")
            .withCib(Path.of("/tmp/cib.xml"))
            .withUserNamespace();
    assertThat(String.join(" ", options.arguments()))
        .isEqualTo(
            "--token 400 --property dc-deadtime=1000ms --post 3 --links 2 --no-fencing"
                + " --property no-quorum-policy=freeze --quorum auto_tie_breaker: 1"
                + " --cib /tmp/cib.xml --user");
    assertThat(options.hasUserNamespace()).isTrue();
  }

  @Test
  void theJarHasEveryProgram() throws IOException {
    LabPrograms.unpack(temporary.resolve("programs"));
    try (Stream<Path> sources = Files.list(Path.of("src/main/resources/io/quorate/testkit/lab"))) {
      assertThat(sources.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(LabPrograms.NAMES);
    }
    assertThat(temporary.resolve("programs/fabric")).isExecutable();
  }
}
