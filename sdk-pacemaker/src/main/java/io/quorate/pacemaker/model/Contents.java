package io.quorate.pacemaker.model;

import io.quorate.pacemaker.model.AttributeSet.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of unlike children. */
final class Contents {
  private Contents() {}

  static <T> List<T> of(List<?> contents, Class<T> type) {
    List<T> result = new ArrayList<>();
    for (Object content : contents) {
      if (type.isInstance(content)) {
        result.add(type.cast(content));
      }
    }
    return List.copyOf(result);
  }

  static <T> Optional<T> first(List<?> contents, Class<T> type) {
    for (Object content : contents) {
      if (type.isInstance(content)) {
        return Optional.of(type.cast(content));
      }
    }
    return Optional.empty();
  }

  static <T> List<T> plus(List<T> contents, T more) {
    List<T> result = new ArrayList<>(contents.size() + 1);
    result.addAll(contents);
    result.add(more);
    return result;
  }

  /** The list with one object, which is compared by identity, replaced. */
  static <T> List<T> replaced(List<T> contents, T old, T with) {
    List<T> result = new ArrayList<>(contents);
    result.replaceAll(content -> content == old ? with : content);
    return result;
  }

  static List<AttributeSet> sets(List<?> contents, Kind kind) {
    return of(contents, AttributeSet.class).stream().filter(set -> set.kind() == kind).toList();
  }

  static Optional<String> value(List<?> contents, Kind kind, String name) {
    for (Object content : contents) {
      if (content instanceof AttributeSet set && set.kind() == kind) {
        Optional<Nvpair> pair = set.pair(name);
        if (pair.isPresent()) {
          return pair.get().value();
        }
      }
    }
    return Optional.empty();
  }

  /** As {@link #setIn}, with the id {@code OWNER-ELEMENT} for a new set. */
  static <T> List<T> set(List<T> contents, Kind kind, String owner, String name, String value) {
    return setIn(contents, kind, Ids.join(owner, kind.element()), name, value);
  }

  /**
   * Contents with a name's value.
   *
   * <p>It goes into the first set of the kind that has the name; else into the first set that is no reference and has no
   * rule; else into a new set behind the other sets.
   */
  static <T> List<T> setIn(List<T> contents, Kind kind, String setId, String name, String value) {
    int place = -1;
    int behind = 0;
    for (int i = 0; i < contents.size(); i++) {
      if (!(contents.get(i) instanceof AttributeSet set)) {
        continue;
      }
      behind = i + 1;
      if (set.kind() != kind) {
        continue;
      }
      if (set.pair(name).isPresent()) {
        place = i;
        break;
      }
      if (place < 0 && set.idRef().isEmpty() && set.rule().isEmpty()) {
        place = i;
      }
    }
    List<T> result = new ArrayList<>(contents);
    if (place < 0) {
      result.add(behind, asContent(AttributeSet.of(kind, setId).with(name, value)));
    } else {
      result.set(place, asContent(((AttributeSet) contents.get(place)).with(name, value)));
    }
    return result;
  }

  /** Callers have lists of a type that attribute sets are of. */
  @SuppressWarnings("unchecked")
  private static <T> T asContent(AttributeSet set) {
    return (T) set;
  }
}
