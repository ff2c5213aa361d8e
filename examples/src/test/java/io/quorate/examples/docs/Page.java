package io.quorate.examples.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of Markdown.
 *
 * @param path relative to the project
 * @param lines its lines
 */
record Page(Path path, List<String> lines) {
  /** The project's directory, seen from where tests run. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  Page {
    lines = List.copyOf(lines);
  }

  /** Every page: those of the project's root and of docs. */
  static List<Page> all() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (Path directory : List.of(ROOT, ROOT.resolve("docs"))) {
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
          pages.add(new Page(ROOT.relativize(file), Files.readAllLines(file)));
        }
      }
    }
    return pages;
  }

  /** The fenced blocks. */
  List<Fence> fences() {
    List<Fence> fences = new ArrayList<>();
    String comment = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("<!--")) {
        int end = i;
        while (!lines.get(end).contains("-->")) {
          end++;
        }
        String all = String.join("\n", lines.subList(i, end + 1));
        comment = all.substring("<!--".length(), all.indexOf("-->")).strip();
        i = end;
      } else if (line.startsWith("```")) {
        int end = i + 1;
        while (!lines.get(end).startsWith("```")) {
          end++;
        }
        List<String> body = lines.subList(i + 1, end);
        fences.add(new Fence(this, i + 1, line.substring(3).strip(), comment, body));
        comment = "";
        i = end;
      } else if (!line.isBlank()) {
        comment = "";
      }
    }
    return fences;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
