package io.quorate.core.block;

import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;

/** Finds the comments and blanks between the statements of a parsed block. */
final class TriviaScan {
  private TriviaScan() {}

  static List<Node> nodes(Block block) {
    List<Node> nodes = new ArrayList<>();
    int at = block.bodyStart();
    for (Statement child : block.children()) {
      gap(block, at, child.startOffset(), nodes);
      nodes.add(child);
      at = child.endOffset();
    }
    gap(block, at, block.bodyEnd(), nodes);
    return nodes;
  }

  private static void gap(Block block, int from, int to, List<Node> nodes) {
    Tokens tokens = block.tokens;
    if (tokens == null) {
      return;
    }
    Source source = tokens.source;
    String text = source.text();
    int at = from;
    while (at < to) {
      int start = at;
      if (Character.isWhitespace(text.charAt(at))) {
        while (at < to && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
        nodes.add(new Trivia(source, start, at, false));
      } else {
        while (at < to && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
          at++;
        }
        nodes.add(new Trivia(source, start, at, true));
      }
    }
  }
}
