package io.quorate.corosync.status;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A model as text, one component a line; what is absent is left out. */
final class Described {
  private Described() {}

  static String of(Object model) {
    StringBuilder text = new StringBuilder();
    write(model, "", text);
    return text.toString();
  }

  private static void write(Object value, String indent, StringBuilder text) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      component(component.getName(), component(value, component), indent, text);
    }
  }

  private static Object component(Object value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(e);
    }
  }

  private static void component(String name, Object value, String indent, StringBuilder text) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> component(name, inner, indent, text));
    } else if (value instanceof OptionalLong number) {
      number.ifPresent(inner -> component(name, inner, indent, text));
    } else if (value instanceof OptionalInt number) {
      number.ifPresent(inner -> component(name, inner, indent, text));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> component(name + " " + key, inner, indent, text));
    } else if (value instanceof Collection<?> list) {
      list.forEach(inner -> component(name, inner, indent, text));
    } else if (value.getClass().isRecord()) {
      text.append(indent).append(name).append('\n');
      write(value, indent + "  ", text);
    } else {
      text.append(indent).append(name).append(": ").append(value).append('\n');
    }
  }
}
