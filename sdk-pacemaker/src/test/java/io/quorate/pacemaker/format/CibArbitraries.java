package io.quorate.pacemaker.format;

import io.quorate.core.text.Origin;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Configuration;
import io.quorate.pacemaker.model.Rule;
import io.quorate.pacemaker.model.Unknown;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Any CIB that can be written: every record, every component, made from what the records say of themselves.
 *
 * <p>Values are any text of XML; ids need not be unique, and references need not lead anywhere.
 */
final class CibArbitraries {
  /** Which sets a schema allows where; all of the usual ones elsewhere. */
  private static final Map<String, List<AttributeSet.Kind>> KINDS =
      Map.ofEntries(
          Map.entry("CrmConfig", List.of(AttributeSet.Kind.PROPERTIES)),
          Map.entry("ResourceDefaults", List.of(AttributeSet.Kind.META)),
          Map.entry("OperationDefaults", List.of(AttributeSet.Kind.META)),
          Map.entry("Node", List.of(AttributeSet.Kind.INSTANCE, AttributeSet.Kind.UTILIZATION)),
          Map.entry(
              "TransientAttributes",
              List.of(AttributeSet.Kind.INSTANCE, AttributeSet.Kind.UTILIZATION)),
          Map.entry(
              "Primitive",
              List.of(
                  AttributeSet.Kind.INSTANCE,
                  AttributeSet.Kind.META,
                  AttributeSet.Kind.UTILIZATION)),
          Map.entry(
              "ResourceTemplate",
              List.of(
                  AttributeSet.Kind.INSTANCE,
                  AttributeSet.Kind.META,
                  AttributeSet.Kind.UTILIZATION)));

  private static final List<AttributeSet.Kind> USUAL =
      List.of(AttributeSet.Kind.INSTANCE, AttributeSet.Kind.META);

  /** No schema allows an empty one of these. */
  private static final List<String> NEVER_EMPTY = List.of("id", "resourceClass", "type");

  private static final String CHARS =
      "abcdefgh-_.:0123456789 \"'<>&\n\t\r\u00e9\u4e2d/#$%()[]{};=\ud83d\ude00";

  private CibArbitraries() {}

  static Arbitrary<Cib> cibs() {
    return Arbitraries.randomValue(random -> (Cib) new Maker(random).record(Cib.class, "", 0));
  }

  /** Makes one value. */
  private static final class Maker {
    private final Random random;
    private int rules;
    private int left = 60;

    Maker(Random random) {
      this.random = random;
    }

    Object record(Class<?> type, String parent, int depth) {
      left--;
      RecordComponent[] components = type.getRecordComponents();
      Object[] values = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = value(components[i], type.getSimpleName(), parent, depth);
      }
      try {
        return type.getConstructor(types).newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(type.getName(), e);
      }
    }

    private Object value(RecordComponent component, String owner, String parent, int depth) {
      Class<?> type = component.getType();
      if (type == String.class) {
        return NEVER_EMPTY.contains(component.getName()) ? "i" + text() : text();
      }
      if (type == Optional.class) {
        return optional(argument(component), owner, depth);
      }
      if (type == List.class) {
        return list(argument(component), owner, depth);
      }
      if (type == Origin.class) {
        return Origin.none();
      }
      if (type == Unknown.class) {
        return chance(0.08) ? unknown() : Unknown.none();
      }
      if (type == AttributeSet.Kind.class) {
        return pick(KINDS.getOrDefault(parent, USUAL));
      }
      if (type.isEnum()) {
        return pick(Arrays.asList(type.getEnumConstants()));
      }
      return type == Configuration.class ? configuration(depth) : record(type, owner, depth + 1);
    }

    private Object configuration(int depth) {
      return record(Configuration.class, "Cib", depth + 1);
    }

    private Optional<?> optional(Class<?> type, String owner, int depth) {
      if (type == String.class) {
        return chance(0.3) ? Optional.of(text()) : Optional.empty();
      }
      return left > 0 && chance(0.5)
          ? Optional.of(record(type, owner, depth + 1))
          : Optional.empty();
    }

    private List<Object> list(Class<?> type, String owner, int depth) {
      List<Object> result = new ArrayList<>();
      int count = depth < 2 ? 1 + random.nextInt(5) : random.nextInt(3);
      for (int i = 0; i < count && left > 0; i++) {
        Class<?> chosen = type;
        while (chosen.isSealed()) {
          chosen = pick(Arrays.asList(chosen.getPermittedSubclasses()));
        }
        if (chosen == Rule.class && rules >= 4) {
          continue;
        }
        rules += chosen == Rule.class ? 1 : 0;
        result.add(record(chosen, owner, depth + 1));
      }
      return result;
    }

    private Unknown unknown() {
      List<Unknown.Attribute> attributes = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        attributes.add(new Unknown.Attribute("x-" + i, text()));
      }
      List<Unknown.Child> children = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        XmlElement inner = XmlElement.of("inner").with("id", "i").withText("some text");
        XmlElement child = XmlElement.of("x-child").with("a", text());
        children.add(
            new Unknown.Child(random.nextInt(4), chance(0.5) ? child : child.withChild(inner)));
      }
      return new Unknown(attributes, children, chance(0.2) ? "some <text>" : "");
    }

    private String text() {
      StringBuilder out = new StringBuilder();
      int[] points = CHARS.codePoints().toArray();
      for (int i = random.nextInt(6); i > 0; i--) {
        out.appendCodePoint(points[random.nextInt(points.length)]);
      }
      return out.toString();
    }

    private boolean chance(double part) {
      return random.nextDouble() < part;
    }

    private <T> T pick(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }

    private static Class<?> argument(RecordComponent component) {
      Type type = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      return (Class<?>) type;
    }
  }
}
