package io.quorate.pacemaker.status;

import io.quorate.pacemaker.value.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Operations and fail counts, below {@code Operations:} or {@code Migration Summary:}, by node and resource. */
final class TextHistory {
  private static final Pattern NODE = Pattern.compile("Node:? (.*?):?");
  private static final Pattern RESOURCE =
      Pattern.compile(
          "(\\S+):(?: (orphan)|(?: migration-threshold=(\\S+?))?(?: fail-count=(\\S+?))?"
              + "(?: last-failure='([^']*)')?):?");
  private static final Pattern OPERATION =
      Pattern.compile("\\((-?\\d+|\\(null\\))\\) ([^\\s:]+):?(.*)");
  private static final Pattern PAIR =
      Pattern.compile(
          "\\s+(interval|last-rc-change|last-run|exec-time|queue-time)=(?:\"([^\"]*)\"|'([^']*)'|(\\S+))");
  private static final Pattern RESULT = Pattern.compile("\\s+rc=(-?\\d+) \\((.*)\\)");

  private final TextSink sink;
  private final TextNodes nodes;
  private final List<NodeHistory> history = new ArrayList<>();

  TextHistory(TextSink sink, TextNodes nodes) {
    this.sink = sink;
    this.nodes = nodes;
  }

  /** Takes a node with its resources and their operations. */
  boolean accept(TextItem item) {
    Matcher node = NODE.matcher(item.text());
    if (!node.matches()) {
      return false;
    }
    List<ResourceHistory> resources = new ArrayList<>();
    for (TextItem child : item.children()) {
      Matcher resource = RESOURCE.matcher(child.text());
      if (resource.matches()) {
        resources.add(resource(resource, child));
      } else {
        sink.unknown(child);
      }
    }
    history.add(new NodeHistory(nodes.name(node.group(1)), resources));
    return true;
  }

  private ResourceHistory resource(Matcher line, TextItem item) {
    List<OperationHistory> operations = new ArrayList<>();
    for (TextItem child : item.children()) {
      Optional<OperationHistory> operation = operation(child.text());
      operation.ifPresentOrElse(operations::add, () -> sink.unknown(child));
      if (operation.isPresent()) {
        sink.unknownChildren(child);
      }
    }
    return new ResourceHistory(
        line.group(1),
        line.group(2) != null,
        score(line.group(3)),
        score(line.group(4)),
        Optional.ofNullable(line.group(5)).map(ReportedTime::new),
        operations);
  }

  private static Optional<Score> score(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    if (text.endsWith("INFINITY")) {
      return Optional.of(text.startsWith("-") ? Score.MINUS_INFINITY : Score.INFINITY);
    }
    return TextWords.number(text).stream().mapToObj(Score::of).findFirst();
  }

  private static Optional<OperationHistory> operation(String text) {
    Matcher line = OPERATION.matcher(text);
    if (!line.matches()) {
      return Optional.empty();
    }
    OperationHistoryBuilder operation =
        new OperationHistoryBuilder()
            .call(TextWords.number(line.group(1)).orElse(-1))
            .task(line.group(2));
    String rest = line.group(3);
    Matcher pair = PAIR.matcher(rest);
    int at = 0;
    while (pair.find(at) && pair.start() == at) {
      String value =
          pair.group(2) != null
              ? pair.group(2)
              : pair.group(3) != null ? pair.group(3) : pair.group(4);
      switch (pair.group(1)) {
        case "interval" -> operation.interval(value);
        case "last-rc-change" -> operation.lastRcChange(new ReportedTime(value));
        case "last-run" -> operation.lastRun(new ReportedTime(value));
        case "exec-time" -> operation.execTime(value);
        default -> operation.queueTime(value);
      }
      at = pair.end();
    }
    rest = rest.substring(at);
    Matcher result = RESULT.matcher(rest);
    if (result.matches()) {
      operation.rc(TextWords.number(result.group(1))).rcText(result.group(2));
    } else if (!rest.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(operation.build());
  }

  List<NodeHistory> history() {
    return history;
  }
}
