package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import java.util.List;
import java.util.Optional;

/**
 * What patches of format 1 mark, and how they find elements.
 *
 * <p>Source: {@code lib/common/patchset.c} of Pacemaker 2.1.5; releases from 3.0.0 on refuse format 1.
 */
final class LegacyMarks {
  static final String MARKER = "__crm_diff_marker__";

  private LegacyMarks() {}

  static boolean isRemoved(XmlElement part) {
    return part.attribute(MARKER).equals(Optional.of("removed:top"));
  }

  static boolean isAdded(XmlElement part) {
    return part.attribute(MARKER).equals(Optional.of("added:top"));
  }

  /** The index of the first element of the same name and id; -1 when there is none. */
  static int indexOf(List<? extends XmlNode> nodes, XmlElement wanted) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof XmlElement element
          && element.name().equals(wanted.name())
          && element.attribute("id").equals(wanted.attribute("id"))) {
        return i;
      }
    }
    return -1;
  }
}
