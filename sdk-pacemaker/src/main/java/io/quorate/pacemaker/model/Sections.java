package io.quorate.pacemaker.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sections of a configuration, any of which may be there several times by mistake. */
final class Sections {
  private static final String BOOTSTRAP = "cib-bootstrap-options";

  private Sections() {}

  static <S, T> List<T> all(
      Configuration configuration,
      Class<S> type,
      Function<S, ? extends List<? extends T>> children) {
    List<T> result = new ArrayList<>();
    for (ConfigurationSection section : configuration.sections()) {
      if (type.isInstance(section)) {
        result.addAll(children.apply(type.cast(section)));
      }
    }
    return List.copyOf(result);
  }

  static <S> Optional<S> first(Configuration configuration, Class<S> type) {
    return Contents.first(configuration.sections(), type);
  }

  /** The list with the element of this id replaced, or added at the end. */
  static <T> List<T> with(List<T> list, T element, Function<T, String> id) {
    for (T own : list) {
      if (id.apply(own).equals(id.apply(element))) {
        return Contents.replaced(list, own, element);
      }
    }
    return Contents.plus(list, element);
  }

  /** The sets in the order in which Pacemaker reads them, scores left aside. */
  static List<AttributeSet> bootstrapFirst(List<AttributeSet> sets) {
    List<AttributeSet> result = new ArrayList<>();
    for (AttributeSet set : sets) {
      result.add(isBootstrap(set) ? 0 : result.size(), set);
    }
    return result;
  }

  static List<AttributeSet> withProperty(List<AttributeSet> sets, String name, String value) {
    for (AttributeSet set : bootstrapFirst(sets)) {
      if (set.pair(name).isPresent() || isBootstrap(set)) {
        return Contents.replaced(sets, set, set.with(name, value));
      }
    }
    return Contents.plus(
        sets, AttributeSet.of(AttributeSet.Kind.PROPERTIES, BOOTSTRAP).with(name, value));
  }

  private static boolean isBootstrap(AttributeSet set) {
    return set.id().filter(BOOTSTRAP::equals).isPresent();
  }
}
