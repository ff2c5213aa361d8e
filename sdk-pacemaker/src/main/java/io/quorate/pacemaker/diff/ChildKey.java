package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlNode;

/**
 * What makes a child the same child in two versions of its parent.
 *
 * @param name of an element that a path finds; {@code ""} for any other node
 * @param content the id of such an element, {@code ""} for none; the node itself for any other
 * @param occurrence tells equal nodes apart, the first being 1
 */
record ChildKey(String name, Object content, int occurrence) {
  static ChildKey element(String name, String id) {
    return new ChildKey(name, id, 1);
  }

  static ChildKey anonymous(XmlNode node) {
    return new ChildKey("", node, 1);
  }

  ChildKey again(int time) {
    return new ChildKey(name, content, time);
  }

  /** Whether a path finds it. */
  boolean isAddressable() {
    return !name.isEmpty();
  }
}
