package io.quorate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Fixtures with expected results beside them: {@code NAME.res} and {@code NAME.diagnostics}.
 *
 * <p>A new case is data, not Java. Input without its result, or a result without its input, fails. The system property
 * {@code quorate.regenerate=true} writes the results anew; read the difference before committing it.
 */
public final class GoldenFiles {
  private final Path folder;
  private final String input;
  private final String golden;

  private GoldenFiles(Path folder, String input, String golden) {
    this.folder = folder;
    this.input = input;
    this.golden = golden;
  }

  /**
   * Fixtures of a folder under {@code src/test/resources} of the module under test.
   *
   * @param folder for example {@code drbd-conf/invalid}
   * @param input the ending of inputs, for example {@code .res}
   * @param golden the ending of expected results, for example {@code .diagnostics}
   */
  public static GoldenFiles of(String folder, String input, String golden) {
    return new GoldenFiles(Path.of("src", "test", "resources").resolve(folder), input, golden);
  }

  /** The inputs, by name. */
  public List<Path> inputs() {
    return files(input);
  }

  /** The inputs as sources, named by file name alone. */
  public List<Source> sources() {
    return inputs().stream().map(GoldenFiles::source).toList();
  }

  /** Compares the result of each input with what is expected; all differences of a file are shown. */
  public void verify(Function<Path, String> result) {
    boolean regenerate = Boolean.getBoolean("quorate.regenerate");
    List<Path> inputs = inputs();
    assertThat(inputs).as("fixtures in " + folder).isNotEmpty();
    for (Path file : inputs) {
      Path expected = sibling(file, input, golden);
      String actual = result.apply(file);
      if (regenerate) {
        write(expected, actual);
      }
      assertThat(expected)
          .as("the expected result of " + file + " (-Dquorate.regenerate=true writes it)")
          .exists();
      assertThat(actual).as(expected.toString()).isEqualTo(read(expected));
    }
    for (Path file : files(golden)) {
      assertThat(sibling(file, golden, input)).as("the input of " + file).exists();
    }
  }

  /** A file as a source that is named by its file name alone, so that results are the same on every machine. */
  public static Source source(Path file) {
    try {
      return Source.of(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files(String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path sibling(Path file, String from, String to) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - from.length()) + to);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
