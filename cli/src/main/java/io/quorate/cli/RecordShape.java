package io.quorate.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record class looks like, found out once for each class.
 *
 * @param type the record's name, when a sealed interface leaves open which record it is; else empty
 * @param typeField the field for it: {@code type}, or {@code @type} when a component has that name
 * @param components in their order
 */
record RecordShape(String type, String typeField, List<Component> components) {
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return look(type);
        }
      };

  /** One component. */
  record Component(String name, Method accessor) {
    @Nullable Object value(Object owner) {
      try {
        return accessor.invoke(owner);
      } catch (InvocationTargetException e) {
        throw new IllegalStateException(accessor + " failed", e.getCause());
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(accessor + " is hidden", e);
      }
    }
  }

  /** The shape of a record class. */
  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static RecordShape look(Class<?> type) {
    List<Component> components =
        Arrays.stream(type.getRecordComponents()).map(RecordShape::component).toList();
    boolean taken = components.stream().anyMatch(c -> c.name().equals("type"));
    return new RecordShape(
        isOneOfSeveral(type) ? Names.kebab(type) : "", taken ? "@type" : "type", components);
  }

  private static Component component(RecordComponent component) {
    Method accessor = component.getAccessor();
    // A public component may belong to a record that is nested in a class which is not public.
    accessor.trySetAccessible();
    return new Component(component.getName(), accessor);
  }

  private static boolean isOneOfSeveral(Class<?> type) {
    for (Class<?> parent : type.getInterfaces()) {
      if (parent.isSealed() || isOneOfSeveral(parent)) {
        return true;
      }
    }
    return false;
  }
}
