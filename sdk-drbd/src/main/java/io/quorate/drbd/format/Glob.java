package io.quorate.drbd.format;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds files by a pattern, as glob(3) does: sorted, {@code * ? [ ]}, no leading dot matched. */
final class Glob {
  private Glob() {}

  /** Whether a text has pattern characters; without them it names one file. */
  static boolean isPattern(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
  }

  /** The files that match, in the order of their names; none when a folder does not exist. */
  static List<Path> find(Path folder, String pattern) {
    try {
      List<Path> found =
          List.of(pattern.startsWith("/") ? folder.getFileSystem().getPath("/") : folder);
      for (String part : pattern.split("/+")) {
        if (!part.isEmpty()) {
          found = step(found, part);
        }
      }
      return found;
    } catch (InvalidPathException e) {
      return List.of();
    }
  }

  private static List<Path> step(List<Path> folders, String part) {
    List<Path> found = new ArrayList<>();
    for (Path folder : folders) {
      if (!isPattern(part)) {
        Path path = folder.resolve(part);
        if (Files.exists(path)) {
          found.add(path);
        }
      } else {
        found.addAll(matches(folder, part));
      }
    }
    return found;
  }

  private static List<Path> matches(Path folder, String part) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      Pattern regex = Pattern.compile(regex(part), Pattern.DOTALL);
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if ((!name.startsWith(".") || part.startsWith(".")) && regex.matcher(name).matches()) {
          found.add(folder.resolve(name));
        }
      }
    } catch (IOException | PatternSyntaxException e) {
      return List.of();
    }
    found.sort((a, b) -> a.toString().compareTo(b.toString()));
    return found;
  }

  private static String regex(String part) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      int close = c == '[' ? part.indexOf(']', i + 2) : -1;
      if (c == '*') {
        out.append(".*");
      } else if (c == '?') {
        out.append('.');
      } else if (close > 0) {
        String set = part.substring(i + 1, close).replace("\\", "\\\\").replace("[", "\\[");
        out.append('[').append(set.startsWith("!") ? "^" + set.substring(1) : set).append(']');
        i = close;
      } else {
        out.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return out.toString();
  }
}
