package io.quorate.drbd.status;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.text.Source;
import java.util.Arrays;

/** The fields of one object as events left them. */
final class LiveObject {
  private String[] keys = new String[12];
  private String[] values = new String[12];
  private int count;
  private boolean doubted;

  /** Sets a field; an unchanged text is kept. */
  void set(String key, String value) {
    for (int i = 0; i < count; i++) {
      if (keys[i] == key || keys[i].equals(key)) {
        values[i] = value;
        return;
      }
    }
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, count * 2);
      values = Arrays.copyOf(values, count * 2);
    }
    keys[count] = key;
    values[count++] = value;
  }

  /** Forgets a field. */
  void remove(String key) {
    for (int i = 0; i < count; i++) {
      if (keys[i].equals(key)) {
        count--;
        keys[i] = keys[count];
        values[i] = values[count];
        return;
      }
    }
  }

  String get(String key) {
    for (int i = 0; i < count; i++) {
      if (keys[i].equals(key)) {
        return values[i];
      }
    }
    return "";
  }

  void doubt() {
    doubted = true;
  }

  void seen() {
    doubted = false;
  }

  boolean isDoubted() {
    return doubted;
  }

  StatusFields fields(Source place, DiagnosticSink sink) {
    StatusFields fields = new StatusFields(sink);
    for (int i = 0; i < count; i++) {
      fields.put(keys[i], values[i], place.span(0, 0));
    }
    return fields;
  }
}
