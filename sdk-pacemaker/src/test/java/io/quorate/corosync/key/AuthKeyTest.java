package io.quorate.corosync.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.QuorateException;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthKeyTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("authkey");
  }

  @Test
  void aNewKeyHas256BytesThatNobodyElseHas() {
    AuthKey key = AuthKey.generate();
    assertThat(key.size()).isEqualTo(256);
    assertThat(key.reveal()).hasSize(256);
    assertThat(key).isNotEqualTo(AuthKey.generate());
    assertThat(key).isEqualTo(AuthKey.of(key.reveal()));
    assertThat(key.hashCode()).isEqualTo(AuthKey.generate().hashCode());
  }

  @Test
  void sizesAreThoseOfTheTool() {
    assertThat(AuthKey.generate(128).size()).isEqualTo(128);
    assertThat(AuthKey.generate(4096).size()).isEqualTo(4096);
    assertThatThrownBy(() -> AuthKey.generate(127)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AuthKey.of(new byte[4097]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWrittenKeyIsForItsOwnerAlone() throws IOException {
    AuthKey key = AuthKey.generate();
    key.writeNew(file());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("r--------");
    assertThat(Files.readAllBytes(file())).isEqualTo(key.reveal());
    assertThat(AuthKey.read(file())).isEqualTo(key);
    assertThat(AuthKey.problems(file())).isEmpty();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file());
    }
  }

  @Test
  void aKeyInUseIsReplacedOnlyWhenAsked() throws IOException {
    AuthKey first = AuthKey.generate();
    first.writeNew(file());
    AuthKey second = AuthKey.generate();
    assertThatThrownBy(() -> second.writeNew(file()))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(AuthKey.read(file())).isEqualTo(first);
    second.replace(file());
    assertThat(AuthKey.read(file())).isEqualTo(second);
    assertThat(AuthKey.problems(file())).isEmpty();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file());
    }
  }

  @Test
  void nothingShowsTheKey() throws IOException {
    byte[] bytes = "secret!!".repeat(32).getBytes(StandardCharsets.US_ASCII);
    AuthKey key = AuthKey.of(bytes);
    assertThat(key.toString()).isEqualTo("AuthKey[256 bytes]");
    Files.writeString(file(), "secret!!");
    assertThatThrownBy(() -> AuthKey.read(file()))
        .isInstanceOf(QuorateException.class)
        .hasMessageContaining("8 bytes")
        .hasMessageNotContaining("secret");
  }

  @Test
  void whatIsWrongWithAFileIsSaid() throws IOException {
    Files.write(file(), new byte[100]);
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(AuthKey.problems(file()))
        .containsExactly(
            file() + " has mode 0644; a key has 0400",
            file() + " has 100 bytes; corosync 3 does not start with less than 128");
    assertThat(AuthKey.problems(folder)).containsExactly(folder + " is no regular file");
    assertThatThrownBy(() -> AuthKey.problems(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void corosyncKeygenWritesWhatIsExpected() throws IOException, InterruptedException {
    Path tool = RealTool.require("corosync-keygen");
    run(tool, "-l", "-k", file().toString());
    assertThat(AuthKey.problems(file())).isEmpty();
    assertThat(AuthKey.read(file()).size()).isEqualTo(AuthKey.USUAL);
    assertThat(run(tool, "-s", "1", "-k", file().toString()))
        .contains("<" + AuthKey.SHORTEST + "," + AuthKey.LONGEST + ">");
  }

  private static String run(Path tool, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(tool.toString());
    builder.command().addAll(java.util.List.of(arguments));
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
