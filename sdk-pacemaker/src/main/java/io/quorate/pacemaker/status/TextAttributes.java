package io.quorate.pacemaker.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Node attributes, below {@code Node Attributes:}, by node. */
final class TextAttributes {
  private static final Pattern NODE = Pattern.compile("Node:? (.*?):?");
  private static final Pattern LINE =
      Pattern.compile(
          "(.*?) *\\t: ?(.*?)(?: *\\t: Connectivity is (?:lost|degraded \\(Expected=(-?\\d{1,18})\\)))?");

  private final TextSink sink;
  private final TextNodes nodes;
  private final List<NodeAttributes> attributes = new ArrayList<>();

  TextAttributes(TextSink sink, TextNodes nodes) {
    this.sink = sink;
    this.nodes = nodes;
  }

  /** Takes a node with its attributes. */
  boolean accept(TextItem item) {
    Matcher node = NODE.matcher(item.text());
    if (!node.matches()) {
      return false;
    }
    List<AttributeStatus> found = new ArrayList<>();
    for (TextItem child : item.children()) {
      Matcher line = LINE.matcher(child.text());
      if (!line.matches()) {
        sink.unknown(child);
        continue;
      }
      // Values are filled up with blanks; C prints a missing one as "(null)".
      String value = line.group(2).stripTrailing();
      found.add(
          new AttributeStatus(
              line.group(1),
              value.isEmpty() || value.equals("(null)") ? Optional.empty() : Optional.of(value),
              Optional.ofNullable(line.group(3)).map(Long::valueOf)));
      sink.unknownChildren(child);
    }
    attributes.add(new NodeAttributes(nodes.name(node.group(1)), found));
    return true;
  }

  List<NodeAttributes> attributes() {
    return attributes;
  }
}
