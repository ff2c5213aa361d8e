package io.quorate.corosync.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Statement;
import java.util.List;

/** What makes a section the same one before and after an edit: a node its number, a link its number. */
final class SectionIdentity {
  private SectionIdentity() {}

  static Object of(Statement node) {
    String name = node.keyword();
    if (!(node instanceof Block block)) {
      return name;
    }
    return switch (name) {
      case "node" -> key(block, "nodeid", "name", "ring0_addr");
      case "interface" -> key(block, "linknumber", "ringnumber");
      case "logger_subsys" -> key(block, "subsys");
      case "logging_daemon" -> List.of(key(block, "name"), key(block, "subsys"));
      case "member" -> key(block, "memberaddr");
      case "uidgid" -> key(block, "uid", "gid");
      case "service" -> key(block, "name");
      default -> List.of(name);
    };
  }

  /** The name with the first of some keys that is there. */
  private static List<String> key(Block block, String... keys) {
    for (String key : keys) {
      String found = null;
      for (Statement child : block.children()) {
        if (child.keyword().equals(key) && child.wordCount() > 1) {
          found = child.word(1);
        }
      }
      if (found != null) {
        return List.of(block.keyword(), key, found);
      }
    }
    return List.of(block.keyword());
  }
}
