package io.quorate.pacemaker.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nodes: lists by state, and one line for each node that is not simply online or offline. */
final class TextNodes {
  private static final Pattern LIST =
      Pattern.compile(
          "(Online|OFFLINE|RemoteOnline|RemoteOFFLINE|GuestOnline|GuestOFFLINE|Containers): \\[(.*)\\]");
  private static final Pattern NODE =
      Pattern.compile(
          "(Guest|Remote|Ping|)Node (\\S+(?: \\([^()]*\\))?): (.*?)"
              + "(?: \\(health is (RED|YELLOW|GREEN)\\))?(?:, feature set (\\S+?))?:?");

  private final TextSink sink;
  private final TextResources resources;
  private final List<NodeStatus> nodes = new ArrayList<>();
  private final List<NodeResources> byNode = new ArrayList<>();

  TextNodes(TextSink sink, TextResources resources) {
    this.sink = sink;
    this.resources = resources;
  }

  /** Takes a line, if it is about nodes. */
  boolean accept(TextItem item) {
    Matcher matcher = LIST.matcher(item.text());
    if (matcher.matches()) {
      list(matcher.group(1), matcher.group(2));
      sink.unknownChildren(item);
      return true;
    }
    matcher = NODE.matcher(item.text());
    if (!matcher.matches()) {
      return false;
    }
    Optional<NodeCondition> condition = condition(matcher.group(3));
    if (condition.isEmpty()) {
      return false;
    }
    NodeType type =
        switch (matcher.group(1)) {
          case "Guest" -> NodeType.GUEST;
          case "Remote" -> NodeType.REMOTE;
          case "Ping" -> NodeType.PING;
          default -> NodeType.MEMBER;
        };
    TextWords.NodeText name = TextWords.node(matcher.group(2), type == NodeType.GUEST);
    NodeStatusBuilder node = node(name, type);
    apply(condition.get(), node);
    Optional.ofNullable(matcher.group(4)).map(NodeHealth::valueOf).ifPresent(node::health);
    Optional.ofNullable(matcher.group(5)).ifPresent(node::featureSet);
    nodes.add(node.build());
    running(name.name(), item);
    return true;
  }

  private void running(String node, TextItem item) {
    if (item.children().isEmpty()) {
      return;
    }
    List<TextItem> lines = new ArrayList<>();
    for (TextItem child : item.children()) {
      if (child.text().equals("Resources:")) {
        lines.addAll(child.children());
      } else {
        lines.add(child);
      }
    }
    byNode.add(resources.onNode(node, lines));
  }

  private void list(String label, String names) {
    for (String word : TextWords.words(names)) {
      if (label.equals("Containers")) {
        int colon = word.indexOf(':');
        String name = colon < 0 ? word : word.substring(0, colon);
        NodeStatusBuilder node =
            node(new TextWords.NodeText(name, Optional.empty(), Optional.empty()), NodeType.GUEST);
        if (colon >= 0) {
          node.container(word.substring(colon + 1));
        }
        apply(NodeCondition.ONLINE, node);
        nodes.add(node.build());
        continue;
      }
      if (word.startsWith("(") && word.endsWith(")") && !nodes.isEmpty()) {
        // The number behind a name, in detailed text.
        NodeStatus last = nodes.remove(nodes.size() - 1);
        nodes.add(
            new NodeStatusBuilder().from(last).id(word.substring(1, word.length() - 1)).build());
        continue;
      }
      NodeType type =
          label.startsWith("Remote")
              ? NodeType.REMOTE
              : label.startsWith("Guest") ? NodeType.GUEST : NodeType.MEMBER;
      NodeStatusBuilder node = node(TextWords.node(word, type == NodeType.GUEST), type);
      apply(
          label.toLowerCase(Locale.ROOT).endsWith("online")
              ? NodeCondition.ONLINE
              : NodeCondition.OFFLINE,
          node);
      nodes.add(node.build());
    }
  }

  private static NodeStatusBuilder node(TextWords.NodeText name, NodeType type) {
    return new NodeStatusBuilder().name(name.name()).id(name.id()).host(name.host()).type(type);
  }

  private static Optional<NodeCondition> condition(String words) {
    for (NodeCondition condition : NodeCondition.values()) {
      if (condition.word().equals(words)) {
        return Optional.of(condition);
      }
    }
    return Optional.empty();
  }

  /** What the one word tells, in the order in which {@code crm_mon} asks; what comes later it does not tell. */
  private static void apply(NodeCondition condition, NodeStatusBuilder node) {
    node.online(false).unclean(condition.isUnclean());
    switch (condition) {
      case UNCLEAN_ONLINE -> node.online(true);
      case UNCLEAN_PENDING -> node.pending(true);
      case UNCLEAN_OFFLINE -> node.pending(false);
      case PENDING -> node.pending(true);
      case STANDBY_ON_FAIL -> node.online(true).pending(false).standbyOnFail(true);
      case STANDBY ->
          node.online(true).pending(false).standbyOnFail(false).standby(true).active(false);
      case STANDBY_WITH_RESOURCES ->
          node.online(true).pending(false).standbyOnFail(false).standby(true).active(true);
      case OFFLINE_STANDBY -> node.pending(false).standby(true);
      case MAINTENANCE ->
          node.online(true).pending(false).standbyOnFail(false).standby(false).maintenance(true);
      case OFFLINE_MAINTENANCE -> node.pending(false).standby(false).maintenance(true);
      case ONLINE ->
          node.online(true).pending(false).standbyOnFail(false).standby(false).maintenance(false);
      case OFFLINE -> node.pending(false).standby(false).maintenance(false);
    }
  }

  /** The name of a node in a heading: a guest's host and a node's number are cut off. */
  String name(String text) {
    TextWords.NodeText node = TextWords.node(text, true);
    String whole = TextWords.node(text, false).name();
    return nodes.stream().anyMatch(each -> each.name().equals(whole)) ? whole : node.name();
  }

  List<NodeStatus> nodes() {
    return nodes;
  }

  List<NodeResources> byNode() {
    return byNode;
  }
}
