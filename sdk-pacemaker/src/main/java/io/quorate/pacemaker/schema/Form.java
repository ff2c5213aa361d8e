package io.quorate.pacemaker.schema;

import io.quorate.pacemaker.model.SchemaVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One way to write an element in one version: choices are made.
 *
 * @param attributes the attributes by name
 * @param required the attributes that must be there
 * @param runs the children, in the order of the runs
 */
record Form(Map<String, Attribute> attributes, List<AttributeRow> required, List<Run> runs) {
  /**
   * An attribute.
   *
   * @param row its row
   * @param accepted the values that the version takes
   */
  record Attribute(AttributeRow row, Predicate<String> accepted) {}

  /**
   * Children in any order.
   *
   * @param slots how many of which
   * @param slotOf the index of a child's slot, by its name
   */
  record Run(List<Slot> slots, Map<String, Integer> slotOf) {}

  /**
   * Children that are counted together.
   *
   * @param names their names
   * @param min how many at least
   * @param max how many at most
   */
  record Slot(List<String> names, int min, int max) {}

  /** The ways to write an element in a version. */
  static List<Form> of(ElementRow row, SchemaVersion version) {
    return expand(row.parts(), version).stream().map(parts -> compiled(parts, version)).toList();
  }

  private static List<List<Part>> expand(List<Part> parts, SchemaVersion version) {
    List<List<Part>> results = List.of(List.of());
    for (Part part : parts) {
      List<List<Part>> sides = sides(part, version);
      List<List<Part>> longer = new ArrayList<>();
      for (List<Part> head : results) {
        for (List<Part> tail : sides) {
          List<Part> whole = new ArrayList<>(head);
          whole.addAll(tail);
          longer.add(whole);
        }
      }
      results = longer;
    }
    return results;
  }

  private static List<List<Part>> sides(Part part, SchemaVersion version) {
    if (part instanceof Alternatives alternatives) {
      return alternatives.choices().stream()
          .filter(choice -> choice.lifespan().covers(version))
          .flatMap(choice -> expand(choice.parts(), version).stream())
          .toList();
    }
    boolean present =
        part instanceof AttributeRow attribute
            ? attribute.lifespan().covers(version)
            : part instanceof Contents contents && contents.lifespan().covers(version);
    return List.of(present ? List.of(part) : List.of());
  }

  private static Form compiled(List<Part> parts, SchemaVersion version) {
    Map<String, Attribute> attributes = new HashMap<>();
    List<AttributeRow> required = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof AttributeRow row) {
        Attribute attribute = new Attribute(row, row.type().at(version));
        if (attributes.put(row.name(), attribute) != null) {
          throw new IllegalStateException("two rows for attribute " + row.name());
        }
        if (row.required()) {
          required.add(row);
        }
      } else if (part instanceof Contents contents) {
        runs.add(run(contents, version));
      }
    }
    return new Form(Map.copyOf(attributes), List.copyOf(required), List.copyOf(runs));
  }

  private static Run run(Contents contents, SchemaVersion version) {
    List<Slot> slots = new ArrayList<>();
    Map<String, Integer> slotOf = new HashMap<>();
    for (Contents.Slot slot : contents.slots()) {
      List<String> names =
          slot.children().stream()
              .filter(child -> child.lifespan().covers(version))
              .map(Contents.Child::name)
              .toList();
      if (!names.isEmpty()) {
        names.forEach(name -> slotOf.put(name, slots.size()));
        slots.add(new Slot(names, slot.min(), slot.max()));
      }
    }
    return new Run(List.copyOf(slots), Map.copyOf(slotOf));
  }
}
