package io.quorate.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {
  @TempDir Path directory;

  @Test
  void equalTextsHaveNoDiff() {
    assertThat(UnifiedDiff.of("x", "a\nb\n", "a\nb\n")).isEmpty();
  }

  @Test
  void distantChangesHaveHunksOfTheirOwn() {
    String before = numbers(1, 20);
    assertThat(
            UnifiedDiff.of(
                "x", before, before.replace("2\n3\n", "2\n").replace("\n18", "\n18\nnew")))
        .isEqualTo(
            """
            --- x
            +++ x
            @@ -1,6 +1,5 @@
             1
             2
            -3
             4
             5
             6
            @@ -16,5 +15,6 @@
             16
             17
             18
            +new
             19
             20
            """);
  }

  /** git makes the new text out of the old one and the diff, whatever changed. */
  @Test
  void gitAppliesEveryDiff() throws IOException, InterruptedException {
    Path git = RealTool.require("git");
    Random random = new Random(7);
    for (int round = 0; round < 30; round++) {
      String before = numbers(1, random.nextInt(1, 40));
      String after =
          before
              .lines()
              .flatMap(line -> change(line, random).stream())
              .map(line -> line + "\n")
              .collect(Collectors.joining());
      String diff = UnifiedDiff.of("file", before, after);
      if (diff.isEmpty()) {
        continue;
      }
      Files.writeString(directory.resolve("file"), before);
      Files.writeString(directory.resolve("diff"), diff);
      Process process =
          new ProcessBuilder(git.toString(), "apply", "-p0", "diff")
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(output + diff).isZero();
      assertThat(directory.resolve("file")).hasContent(after);
    }
  }

  private static List<String> change(String line, Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> List.of();
      case 1 -> List.of("changed " + line);
      case 2 -> List.of(line, "new");
      default -> List.of(line);
    };
  }

  private static String numbers(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(n -> n + "\n").collect(Collectors.joining());
  }
}
