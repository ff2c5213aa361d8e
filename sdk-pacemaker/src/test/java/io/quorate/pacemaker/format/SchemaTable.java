package io.quorate.pacemaker.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which attributes and children each element of a CIB can have, by any schema.
 *
 * @param attributes by element
 * @param children by element
 */
record SchemaTable(Map<String, Set<String>> attributes, Map<String, Set<String>> children) {
  SchemaTable() {
    this(new TreeMap<>(), new TreeMap<>());
  }

  /** The table of {@code elements.txt}. */
  static SchemaTable load() {
    SchemaTable table = new SchemaTable();
    try {
      for (String line : Files.readAllLines(Path.of("src/test/resources/cib/elements.txt"))) {
        if (!line.startsWith("#")) {
          List<String> words = List.of(line.split(" "));
          int arrow = words.contains(">") ? words.indexOf(">") : words.size();
          table.attributes.put(words.get(0), new TreeSet<>(words.subList(1, arrow)));
          table.children.put(
              words.get(0),
              new TreeSet<>(words.subList(Math.min(arrow + 1, words.size()), words.size())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  void add(String element) {
    attributes.computeIfAbsent(element, e -> new TreeSet<>());
    children.computeIfAbsent(element, e -> new TreeSet<>());
  }

  /** Every {@code element@attribute} and {@code element/child}, and every element. */
  Set<String> pairs() {
    Set<String> result = new TreeSet<>(attributes.keySet());
    attributes.forEach((element, names) -> names.forEach(name -> result.add(element + "@" + name)));
    children.forEach((element, names) -> names.forEach(name -> result.add(element + "/" + name)));
    return result;
  }
}
