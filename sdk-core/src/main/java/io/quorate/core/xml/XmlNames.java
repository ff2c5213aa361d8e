package io.quorate.core.xml;

import java.util.Optional;

/** The two parts of a name. */
final class XmlNames {
  private XmlNames() {}

  static Optional<String> prefix(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? Optional.empty() : Optional.of(name.substring(0, colon));
  }

  static String localName(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Whether a name has at most one colon, with a name on both sides of it. */
  static boolean isQualified(String name) {
    int colon = name.indexOf(':');
    return colon < 0
        || colon > 0
            && colon < name.length() - 1
            && name.indexOf(':', colon + 1) < 0
            && XmlChars.isNameStart(name.codePointAt(colon + 1));
  }
}
