package io.quorate.pacemaker.simulate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of instances of clones: {@code web:0}. */
final class InstanceNames {
  private static final Pattern INSTANCE = Pattern.compile("(.+):\\d+");

  private InstanceNames() {}

  static String primitive(String instance) {
    Matcher matcher = INSTANCE.matcher(instance);
    return matcher.matches() ? matcher.group(1) : instance;
  }
}
