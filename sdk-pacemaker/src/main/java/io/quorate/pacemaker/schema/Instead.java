package io.quorate.pacemaker.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a row says to write where something is gone. */
final class Instead {
  private Instead() {}

  static Optional<String> ofChild(ElementRow row, String name) {
    return leaves(row.parts()).stream()
        .filter(Contents.class::isInstance)
        .flatMap(part -> ((Contents) part).slots().stream())
        .flatMap(slot -> slot.children().stream())
        .filter(child -> child.name().equals(name))
        .flatMap(child -> child.lifespan().instead().stream())
        .findFirst();
  }

  static Optional<String> ofAttribute(ElementRow row, String name) {
    return leaves(row.parts()).stream()
        .filter(AttributeRow.class::isInstance)
        .map(AttributeRow.class::cast)
        .filter(attribute -> attribute.name().equals(name))
        .flatMap(attribute -> attribute.lifespan().instead().stream())
        .findFirst();
  }

  static Optional<String> ofWord(List<AttributeRow> rows, String text) {
    return rows.stream()
        .filter(row -> row.type() instanceof ValueType.Words)
        .flatMap(row -> ((ValueType.Words) row.type()).words().stream())
        .filter(word -> word.text().equals(text))
        .flatMap(word -> word.lifespan().instead().stream())
        .findFirst();
  }

  private static List<Part> leaves(List<Part> parts) {
    List<Part> result = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Alternatives alternatives) {
        alternatives.choices().forEach(choice -> result.addAll(leaves(choice.parts())));
      } else {
        result.add(part);
      }
    }
    return result;
  }
}
