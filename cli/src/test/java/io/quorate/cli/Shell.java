package io.quorate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quorate.cli.toy.ToyProvider;
import io.quorate.core.catalog.FormatCatalog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the program in this process with the toy formats, on files of one directory. */
final class Shell {
  private final Path directory;

  Shell(Path directory) {
    this.directory = directory;
  }

  /** What a run left. */
  record Run(int code, byte[] output, String err) {
    String out() {
      return new String(output, StandardCharsets.UTF_8);
    }

    JsonNode json() {
      try {
        return new ObjectMapper().readTree(output);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Writes a file and gives its path. */
  String file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file and gives its path. */
  String file(String name, byte[] bytes) {
    try {
      Path path = directory.resolve(name);
      Files.createDirectories(path.getParent());
      return Files.write(path, bytes).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Run run(String... args) {
    return runWith("", args);
  }

  Run runWith(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Quorate.run(
            () -> FormatCatalog.of(new ToyProvider()),
            args,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out),
            new PrintStream(err));
    return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }
}
