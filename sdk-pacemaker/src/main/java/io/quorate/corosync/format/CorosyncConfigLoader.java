package io.quorate.corosync.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.model.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads corosync.conf as corosync does: with the files of the folder {@code uidgid.d} beside it. */
public final class CorosyncConfigLoader {
  private CorosyncConfigLoader() {}

  /**
   * Reads a file; the {@code uidgid} sections of the files beside it are behind its own.
   *
   * @throws IOException when the file, or one beside it, cannot be read
   */
  public static Parsed<CorosyncConfig> load(Path file) throws IOException {
    try {
      return load(Source.read(file));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Reads a source; one that is no file has nothing beside it.
   *
   * @throws UncheckedIOException when a file beside it cannot be read
   */
  public static Parsed<CorosyncConfig> load(Source source) {
    Parsed<CorosyncConfig> own = CorosyncFormats.CONFIG.parse(source);
    List<Diagnostic> found = new ArrayList<>(own.diagnostics());
    List<Section> sections = new ArrayList<>(own.value().sections());
    for (Path file : beside(source)) {
      Parsed<CorosyncConfig> more = CorosyncFormats.UIDGID.parse(read(file));
      found.addAll(more.diagnostics());
      sections.addAll(more.value().sections());
    }
    return new Parsed<>(new CorosyncConfig(own.value().settings(), sections), found);
  }

  /** The files of {@code uidgid.d}, by name; corosync takes them in any order. */
  static List<Path> beside(Source source) {
    return source.path().map(CorosyncConfigLoader::files).orElse(List.of());
  }

  private static List<Path> files(Path config) {
    Path folder = config.resolveSibling("uidgid.d");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source read(Path file) {
    try {
      return Source.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
