package io.quorate.pacemaker.status;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.ResourceAgent;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The attributes of one element, taken by name; {@link #done} reports those that nobody took. */
final class XmlFields {
  private static final int TRACKED = 64;

  private final XmlContext context;
  private final XmlElement element;
  private final int count;
  private long taken;

  XmlFields(XmlContext context, XmlElement element) {
    this.context = context;
    this.element = element;
    this.count = element.attributes().size();
  }

  private int find(String name) {
    for (int i = 0; i < count; i++) {
      if (element.attributeName(i).equals(name)) {
        taken |= i < TRACKED ? 1L << i : 0;
        return i;
      }
    }
    return -1;
  }

  /** The value, also an empty one. */
  Optional<String> written(String name) {
    int index = find(name);
    return index < 0 ? Optional.empty() : Optional.of(context.value(element, index));
  }

  /** The value, unless it is empty. */
  Optional<String> text(String name) {
    return written(name).filter(value -> !value.isEmpty());
  }

  /** The value of the first of two names that is there; both are known. */
  Optional<String> text(String name, String other) {
    Optional<String> value = text(name);
    Optional<String> second = text(other);
    return value.isPresent() ? value : second;
  }

  /** A value that is always printed. */
  String required(String name) {
    int index = find(name);
    if (index < 0) {
      context.wrongValue(element, name, "every release prints it");
      return "";
    }
    return context.value(element, index);
  }

  boolean flag(String name) {
    int index = find(name);
    return index >= 0 && truth(index, name);
  }

  Optional<Boolean> optionalFlag(String name) {
    int index = find(name);
    return index < 0 || element.attributeValue(index).isEmpty()
        ? Optional.empty()
        : Optional.of(truth(index, name));
  }

  Optional<Boolean> optionalFlag(String name, String other) {
    Optional<Boolean> value = optionalFlag(name);
    Optional<Boolean> second = optionalFlag(other);
    return value.isPresent() ? value : second;
  }

  private boolean truth(int index, String name) {
    switch (context.value(element, index)) {
      case "true", "1", "yes" -> {
        return true;
      }
      case "false", "0", "no" -> {
        return false;
      }
      default -> {
        context.wrongValue(element, name, "true or false is expected; false is taken");
        return false;
      }
    }
  }

  OptionalInt integer(String name) {
    OptionalLong number = number(name);
    if (number.isPresent() && number.getAsLong() != (int) number.getAsLong()) {
      context.wrongValue(element, name, "a number of 32 bits is expected");
      return OptionalInt.empty();
    }
    return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
  }

  OptionalLong number(String name) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text.get()));
    } catch (NumberFormatException e) {
      context.wrongValue(element, name, "a number is expected");
      return OptionalLong.empty();
    }
  }

  Optional<ReportedTime> time(String name) {
    return text(name).map(ReportedTime::new);
  }

  ResourceAgent agent(String name) {
    return context.agent(element, required(name));
  }

  /** Says that a value is none of those expected. */
  void wrong(String name, String expected) {
    context.wrongValue(element, name, expected);
  }

  /** Takes attributes that tell nothing that is not elsewhere. */
  void skip(String... names) {
    for (String name : names) {
      find(name);
    }
  }

  /** Reports the attributes that were not asked for. */
  void done() {
    for (int i = 0; i < count && i < TRACKED; i++) {
      if ((taken & 1L << i) == 0) {
        context.unknownAttribute(element, i);
      }
    }
  }
}
