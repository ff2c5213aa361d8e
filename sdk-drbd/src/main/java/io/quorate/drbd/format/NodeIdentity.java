package io.quorate.drbd.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Statement;
import java.util.ArrayList;
import java.util.List;

/** What makes a statement the same one before and after an edit, in all its spellings. */
final class NodeIdentity {
  private NodeIdentity() {}

  static Object of(Statement node) {
    String keyword = node.keyword();
    if (node instanceof Block block) {
      return switch (keyword) {
        case "resource", "on", "stacked-on-top-of", "volume", "floating" ->
            words(node, node.wordCount());
        case "connection", "path" -> ends(block, keyword);
        case "host" -> words(node, 2);
        default -> keyword + " {";
      };
    }
    return switch (keyword) {
      case "host", "include" -> words(node, 2);
      case "floating" -> words(node, node.wordCount());
      case "flexible-meta-disk" -> "meta-disk";
      case "disk", "device", "meta-disk", "address", "node-id", "protocol" -> keyword;
      default -> keyword.startsWith("no-") ? keyword.substring(3) : keyword;
    };
  }

  private static List<String> words(Statement node, int count) {
    List<String> words = new ArrayList<>();
    words.add(node.keyword());
    String rest = count > 1 ? node.slice(1, Math.min(count, node.wordCount())) : "";
    words.add(rest.replace("\"", "").replace(" ", ""));
    return words;
  }

  /** A connection or path is known by its hosts, or by their addresses. */
  private static Object ends(Block block, String keyword) {
    List<Object> ends = new ArrayList<>();
    ends.add(keyword);
    for (Statement child : block.children()) {
      switch (child.keyword()) {
        case "host" -> ends.add(words(child, 2));
        case "address", "_this_host", "_remote_host" -> ends.add(words(child, child.wordCount()));
        case "path" -> {
          if (child instanceof Block path && ends.size() == 1) {
            ends.add(ends(path, "path"));
          }
        }
        default -> {}
      }
    }
    return ends;
  }
}
