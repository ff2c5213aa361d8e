package io.quorate.corosync.format;

import io.quorate.corosync.option.CorosyncSection;
import java.util.Optional;
import java.util.Set;

/**
 * Where the reader is.
 *
 * @param path the names of the sections, joined by dots, as the map of corosync has them
 * @param section what is known of this path
 * @param checkedAs the section whose checks corosync makes here: its parser goes on with those of some sections in
 *     unknown sections inside them
 */
record SectionContext(
    String path, Optional<CorosyncSection> section, Optional<CorosyncSection> checkedAs) {
  /** Paths whose keys corosync knows by their last name alone, so that sections inside inherit the checks. */
  private static final Set<String> INHERITED =
      Set.of(
          "nodelist.node",
          "uidgid",
          "totem.interface.member",
          "logging.logger_subsys",
          "logging.logging_daemon",
          "resources",
          "resources.system",
          "resources.system.memory_used",
          "resources.process",
          "resources.process.memory_used");

  static SectionContext top() {
    Optional<CorosyncSection> top = CorosyncSection.find("");
    return new SectionContext("", top, top);
  }

  SectionContext inside(String name) {
    String inner = path.isEmpty() ? name : path + "." + name;
    Optional<CorosyncSection> known = CorosyncSection.find(inner);
    boolean own = known.isPresent() && (INHERITED.contains(inner) || !inherits());
    return new SectionContext(inner, known, own ? known : inherits() ? checkedAs : known);
  }

  private boolean inherits() {
    return checkedAs.filter(section -> INHERITED.contains(section.path())).isPresent();
  }

  boolean isCheckedAs(String other) {
    return checkedAs.filter(section -> section.path().equals(other)).isPresent();
  }

  /** Whether corosync stores the keys when the section ends. */
  boolean isLogger() {
    return isCheckedAs("logging.logger_subsys") || isCheckedAs("logging.logging_daemon");
  }

  /** The path of a key inside, as the map of corosync has it. */
  String path(String key) {
    if (isCheckedAs("nodelist.node")) {
      return "nodelist.node.0." + key; // with the place of the node, and without sections inside
    }
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The section as messages call it. */
  String label() {
    return path.isEmpty() ? "outside of any section" : "in '" + path + "'";
  }
}
