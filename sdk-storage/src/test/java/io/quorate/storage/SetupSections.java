package io.quorate.storage;

import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fixture of several inputs: lines {@code --- NAME words} that say something, or head the text of a file.
 *
 * @param sections in order
 */
public record SetupSections(List<Section> sections) {
  /**
   * One input.
   *
   * @param name what it is
   * @param words what stands behind the name
   * @param body the lines below it
   */
  public record Section(String name, List<String> words, String body) {}

  /** Reads a fixture. */
  public static SetupSections read(Source source) {
    List<Section> all = new ArrayList<>();
    String name = "";
    List<String> words = List.of();
    StringBuilder body = new StringBuilder();
    for (String line : source.text().split("\n", -1)) {
      if (line.startsWith("--- ")) {
        all.add(new Section(name, words, body.toString()));
        List<String> head = List.of(line.substring(4).strip().split(" +"));
        name = head.get(0);
        words = head.subList(1, head.size());
        body = new StringBuilder();
      } else if (!line.startsWith("#! ")) {
        body.append(line).append('\n');
      }
    }
    all.add(new Section(name, words, body.toString().stripTrailing() + "\n"));
    return new SetupSections(all.subList(1, all.size()));
  }

  /** The file of a name, named so. */
  public Optional<Source> file(String name) {
    return sections.stream()
        .filter(section -> section.name().equals(name))
        .findFirst()
        .map(section -> Source.of(name, section.body()));
  }

  /** The words behind a name. */
  public Optional<List<String>> words(String name) {
    return sections.stream()
        .filter(section -> section.name().equals(name))
        .findFirst()
        .map(Section::words);
  }

  /** All sections of a name. */
  public List<Section> all(String name) {
    return sections.stream().filter(section -> section.name().equals(name)).toList();
  }
}
