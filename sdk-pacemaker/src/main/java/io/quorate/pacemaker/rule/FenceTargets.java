package io.quorate.pacemaker.rule;

import java.util.LinkedHashSet;
import java.util.Set;

/** The nodes that a fence device says it can fence. */
final class FenceTargets {
  private FenceTargets() {}

  /** The nodes of {@code pcmk_host_list} and {@code pcmk_host_map}; none when the device is asked for them. */
  static Set<String> of(PrimitiveView device) {
    Set<String> nodes = new LinkedHashSet<>();
    for (String name : device.parameter("pcmk_host_list").orElse("").split("[\\s,;]+")) {
      nodes.add(name);
    }
    for (String pair : device.parameter("pcmk_host_map").orElse("").split("[\\s;]+")) {
      int end = pair.indexOf(':') < 0 ? pair.indexOf('=') : pair.indexOf(':');
      nodes.add(end < 0 ? "" : pair.substring(0, end));
    }
    nodes.remove("");
    return nodes;
  }

  /** What {@code node1:5s;node2:10s} says about a node; a value without a node is for all. */
  static String valueFor(String value, String node) {
    if (value.indexOf(':') < 0) {
      return value;
    }
    for (String pair : value.split("[\\s;]+")) {
      int colon = pair.indexOf(':');
      if (colon > 0 && pair.substring(0, colon).equals(node)) {
        return pair.substring(colon + 1);
      }
    }
    return "0";
  }
}
