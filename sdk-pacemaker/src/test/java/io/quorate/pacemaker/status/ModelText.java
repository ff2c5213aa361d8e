package io.quorate.pacemaker.status;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;

/** Writes records as indented text, one component in a line, without what is absent, empty or false. */
final class ModelText {
  private final StringBuilder out = new StringBuilder();

  static String of(Record value) {
    ModelText text = new ModelText();
    text.components(value, 0);
    return text.out.toString();
  }

  private void components(Record value, int depth) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        line(component.getName(), component.getAccessor().invoke(value), depth);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void line(String name, Object written, int depth) {
    Object value = unwrapped(written);
    if (value instanceof Collection<?> all) {
      Collection<?> sorted = value instanceof java.util.Set<?> set ? new TreeSet<>(set) : all;
      sorted.forEach(each -> line(name, each, depth));
    } else if (value instanceof Record part && part.toString().startsWith(type(part) + "[")) {
      out.append("  ".repeat(depth)).append(name).append(' ').append(type(part)).append('\n');
      components(part, depth + 1);
    } else if (value != null && !value.equals(false)) {
      out.append("  ".repeat(depth)).append(name).append(": ").append(value).append('\n');
    }
  }

  private static String type(Record value) {
    return value.getClass().getSimpleName();
  }

  private static Object unwrapped(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() && optional.get().equals(false) ? "false" : optional.orElse(null);
    }
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? number.getAsInt() : null;
    }
    if (value instanceof OptionalLong number) {
      return number.isPresent() ? number.getAsLong() : null;
    }
    return value;
  }
}
