package io.quorate.pacemaker.report;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code crm_resource --list-operations}. */
final class OperationsParser {
  /** {@code d2 (ocf:pacemaker:Dummy): Started: d2_monitor_0 (node=n2, call=5, rc=7, …, exec=9ms): complete}. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(\\S+)\\s+\\(([^)]*)\\):\\s+.*?: )?(\\S+) \\(node=(\\S+), call=(-?\\d+), rc=(-?\\d+)"
              + "(?:, last-rc-change='?(.*?)'?)?(?:, exec=(\\d+)ms)?\\): (.*)");

  private OperationsParser() {}

  static List<ResourceOperation> xml(PacemakerResult result, DiagnosticSink sink) {
    List<ResourceOperation> all = new ArrayList<>();
    for (XmlElement list : result.root().elements("operations")) {
      for (XmlElement each : list.elements("operation")) {
        all.add(
            new ResourceOperation(
                Answers.required(each, "op", sink),
                each.attribute("rsc"),
                each.attribute("agent"),
                Answers.required(each, "node", sink),
                integer(each, "call"),
                integer(each, "rc"),
                Answers.required(each, "status", sink),
                each.attribute("last-rc-change").map(ToolTime::of),
                each.attribute("exec-time").map(Numbers::number).orElse(OptionalLong.empty())));
      }
    }
    return List.copyOf(all);
  }

  private static OptionalInt integer(XmlElement element, String name) {
    return element.attribute(name).map(Numbers::integer).orElse(OptionalInt.empty());
  }

  static List<ResourceOperation> text(List<Answers.Line> lines, DiagnosticSink sink) {
    List<ResourceOperation> all = new ArrayList<>();
    for (Answers.Line line : lines) {
      Matcher matcher = LINE.matcher(line.text().strip());
      if (matcher.matches()) {
        all.add(
            new ResourceOperation(
                matcher.group(3),
                Optional.ofNullable(matcher.group(1)),
                Optional.ofNullable(matcher.group(2)),
                matcher.group(4),
                Numbers.integer(matcher.group(5)),
                Numbers.integer(matcher.group(6)),
                matcher.group(9),
                Optional.ofNullable(matcher.group(7)).map(ToolTime::of),
                Optional.ofNullable(matcher.group(8))
                    .map(Numbers::number)
                    .orElse(OptionalLong.empty())));
      } else {
        line.notUnderstood(sink);
      }
    }
    return List.copyOf(all);
  }
}
