package io.quorate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A directory that gets one file for each input, under the input's own path.
 *
 * <p>The path is taken without its leading slash and without {@code .} and {@code ..}: {@code a/../b} goes to {@code
 * b}, and what {@code ..} still leads out of the directory is cut off, so that {@code ../../b} goes to {@code b} too.
 * Two different inputs never end in one file.
 */
final class OutputTree implements Output {
  private final Path root;
  private final Set<Path> directories = new HashSet<>();
  private final Map<Path, Path> written = new HashMap<>();

  OutputTree(String directory) {
    try {
      root = Path.of(directory);
    } catch (InvalidPathException e) {
      throw new UsageException("--out: not a path: " + directory);
    }
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new UsageException("--out: not a directory: " + directory);
    }
  }

  /** Where the output for an input goes. */
  Path place(String path) {
    Path given = Path.of(path).normalize();
    Path place = root;
    for (Path name : given) {
      if (!name.toString().equals("..")) {
        place = place.resolve(name);
      }
    }
    return place;
  }

  @Override
  public void write(String path, byte[] content) throws IOException {
    Path place = place(path);
    Path input = Path.of(path).toAbsolutePath().normalize();
    Path before = written.putIfAbsent(place, input);
    if (before != null && !before.equals(input)) {
      throw new IOException(place + " is the place of " + before + " already");
    }
    Path directory = place.getParent();
    if (directory != null && directories.add(directory)) {
      Files.createDirectories(directory);
    }
    Files.write(place, content);
  }
}
