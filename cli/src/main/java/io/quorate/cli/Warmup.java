package io.quorate.cli;

import io.quorate.core.catalog.FormatCatalog;
import io.quorate.core.catalog.FormatEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The run from which the launcher records the classes that a start needs.
 *
 * <p>Each format reads its sample, if its module has one: the resource {@code META-INF/quorate/samples/FORMAT}. A
 * sample that uses every kind of section makes for the fastest start.
 */
public final class Warmup {
  private static final String SAMPLES = "META-INF/quorate/samples/";

  private Warmup() {}

  /**
   * Runs every command on every format.
   *
   * @throws IOException when no file can be written for it
   */
  public static void main(String[] args) throws IOException {
    Path file = Files.createTempFile("quorate", ".sample");
    try {
      run("formats");
      run("formats", "--json");
      for (FormatEntry<?> entry : FormatCatalog.load().entries()) {
        Files.write(file, sample(entry.name()));
        String path = file.toString();
        run("check", "-f", entry.name(), path);
        run("check", "-f", entry.name(), "--json", path);
        run("show", "-f", entry.name(), path);
        run("print", "-f", entry.name(), path);
        run("rewrite", "-f", entry.name(), path);
        run("lint", path);
        run("lint", "-f", entry.name(), "--sarif", path);
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void run(String... args) {
    try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream())) {
      Quorate.run(args, new ByteArrayInputStream(new byte[0]), nowhere, nowhere);
    }
  }

  private static byte[] sample(String format) throws IOException {
    try (InputStream in = Warmup.class.getClassLoader().getResourceAsStream(SAMPLES + format)) {
      return in == null ? new byte[] {'x', '\n'} : in.readAllBytes();
    }
  }
}
