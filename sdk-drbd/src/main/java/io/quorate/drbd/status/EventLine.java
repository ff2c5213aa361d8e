package io.quorate.drbd.status;

/**
 * One line of {@code drbdsetup events2}, read in place: the same object reads one line after the other.
 *
 * <p>{@code [TIMESTAMP ]ACTION OBJECT key:value …}; words split at their first colon. Short texts that come again and
 * again are shared.
 */
final class EventLine {
  private static final int POOL = 1 << 12;
  private static final int MAX_FIELDS = 64;

  private final String[] pool = new String[POOL];
  private final String[] keys = new String[MAX_FIELDS];
  private final String[] values = new String[MAX_FIELDS];
  private int count;
  private EventKind kind = EventKind.UNKNOWN;
  private EventObject object = EventObject.NONE;
  private String name = "";
  private String text = "";
  private int at;

  /** Reads a line; false when it is none. */
  boolean read(String line) {
    text = line;
    at = 0;
    count = 0;
    name = "";
    if (!line.isEmpty() && line.charAt(0) >= '0' && line.charAt(0) <= '9') {
      at = line.indexOf(' ') + 1;
    }
    String action = word();
    String what = word();
    if (action.equals("-") && what.equals("skipped")) {
      kind = EventKind.SKIPPED;
      return true;
    }
    kind = kind(action);
    object = object(what);
    if (kind == EventKind.UNKNOWN || (object == EventObject.NONE && !what.equals("-"))) {
      return false;
    }
    if (object == EventObject.NONE) {
      kind = kind == EventKind.EXISTS ? EventKind.COMPLETE : kind;
      return true;
    }
    fields();
    return !name.isEmpty();
  }

  private void fields() {
    int length = text.length();
    while (at < length && count < MAX_FIELDS) {
      int colon = text.indexOf(':', at);
      if (colon < 0) {
        return;
      }
      int end = text.indexOf(' ', colon);
      end = end < 0 ? length : end;
      String key = shared(at, colon);
      int from = colon + 1;
      int arrow = text.indexOf('>', from); // --diff prints old->new
      if (arrow > from && arrow < end && text.charAt(arrow - 1) == '-') {
        from = arrow + 1;
      }
      String value = shared(from, end);
      if (key.equals("name")) {
        name = value;
      } else {
        keys[count] = key;
        values[count++] = value;
      }
      at = end + 1;
    }
  }

  private String word() {
    int end = text.indexOf(' ', at);
    end = end < 0 ? text.length() : end;
    String word = at >= text.length() ? "" : shared(at, end);
    at = end + 1;
    return word;
  }

  private String shared(int from, int to) {
    int length = to - from;
    if (length > 24) {
      return text.substring(from, to);
    }
    int hash = length;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int slot = (hash ^ (hash >>> 12)) & (POOL - 1);
    String known = pool[slot];
    if (known != null && known.length() == length && text.startsWith(known, from)) {
      return known;
    }
    String fresh = text.substring(from, to);
    pool[slot] = fresh;
    return fresh;
  }

  private static EventKind kind(String action) {
    return switch (action) {
      case "exists" -> EventKind.EXISTS;
      case "create" -> EventKind.CREATE;
      case "change" -> EventKind.CHANGE;
      case "destroy" -> EventKind.DESTROY;
      case "rename" -> EventKind.RENAME;
      case "call" -> EventKind.CALL;
      case "response" -> EventKind.RESPONSE;
      default -> EventKind.UNKNOWN;
    };
  }

  private static EventObject object(String what) {
    return switch (what) {
      case "resource" -> EventObject.RESOURCE;
      case "device" -> EventObject.DEVICE;
      case "connection" -> EventObject.CONNECTION;
      case "peer-device" -> EventObject.PEER_DEVICE;
      case "path" -> EventObject.PATH;
      case "helper" -> EventObject.HELPER;
      default -> EventObject.NONE;
    };
  }

  EventKind kind() {
    return kind;
  }

  EventObject object() {
    return object;
  }

  /** The resource's name. */
  String name() {
    return name;
  }

  int count() {
    return count;
  }

  String key(int index) {
    return keys[index];
  }

  String value(int index) {
    return values[index];
  }

  /** The value of a key; empty text when the line has none. */
  String value(String key) {
    for (int i = 0; i < count; i++) {
      if (keys[i].equals(key)) {
        return values[i];
      }
    }
    return "";
  }
}
