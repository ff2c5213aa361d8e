package io.quorate.drbd.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What makes a statement the same one before and after an edit, in all its spellings. */
final class NodeIdentity {
  private static final Pattern AROUND_PUNCTUATION = Pattern.compile(" *([\\[\\]:%]) *");

  private NodeIdentity() {}

  static Object of(Statement node) {
    String keyword = node.keyword();
    if (node instanceof Block block) {
      return switch (keyword) {
        case "resource", "on", "stacked-on-top-of", "volume" -> words(node, node.wordCount());
        case "floating" -> List.of(words(node, node.wordCount()), "{");
        case "host" -> List.of(words(node, 2), "{");
        case "connection", "path" -> ends(block, keyword);
        default -> keyword + " {";
      };
    }
    return switch (keyword) {
      case "host", "include" -> words(node, 2);
      case "floating" -> words(node, node.wordCount());
      case "flexible-meta-disk" -> "meta-disk";
      default -> keyword.startsWith("no-") ? keyword.substring(3) : keyword;
    };
  }

  /** The keyword and the words behind it, without the family that may be left out and in one spacing. */
  private static List<String> words(Statement node, int count) {
    StringBuilder rest = new StringBuilder();
    for (int i = 1; i < Math.min(count, node.wordCount()); i++) {
      if (!node.word(i).equals("ipv4")) {
        rest.append(rest.isEmpty() ? "" : " ").append(node.word(i));
      }
    }
    return List.of(node.keyword(), AROUND_PUNCTUATION.matcher(rest).replaceAll("$1"));
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
