package io.quorate.pacemaker.report;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of nodes: {@code crm_node --list} and {@code crmadmin --nodes}. */
final class MembersParser {
  /** {@code 1 n1 member}; the state is missing in 1.1.18 and for nodes that were never seen. */
  private static final Pattern LINE = Pattern.compile("(\\d+) (\\S+)(?: (\\S+))?");

  /** {@code cluster node: n1 (1)}. */
  private static final Pattern TYPED = Pattern.compile("(\\S+) node: (\\S+?)(?: \\((.*)\\))?");

  private MembersParser() {}

  static List<Member> xml(PacemakerResult result, DiagnosticSink sink) {
    List<Member> all = new ArrayList<>();
    for (XmlElement list : result.root().elements("nodes")) {
      for (XmlElement node : list.elements("node")) {
        all.add(
            new Member(
                node.attribute("id").orElse(""),
                node.attribute("name").orElse(""),
                node.attribute("state").filter(text -> !text.isEmpty()),
                node.attribute("type")));
      }
    }
    return List.copyOf(all);
  }

  static List<Member> text(List<Answers.Line> lines, DiagnosticSink sink) {
    List<Member> all = new ArrayList<>();
    for (Answers.Line line : lines) {
      Matcher plain = LINE.matcher(line.text().strip());
      Matcher typed = TYPED.matcher(line.text().strip());
      if (plain.matches()) {
        all.add(
            new Member(
                plain.group(1),
                plain.group(2),
                Optional.ofNullable(plain.group(3)),
                Optional.empty()));
      } else if (typed.matches()) {
        all.add(
            new Member(
                Optional.ofNullable(typed.group(3)).filter(id -> !id.equals("null")).orElse(""),
                typed.group(2),
                Optional.empty(),
                Optional.of(typed.group(1))));
      } else {
        line.notUnderstood(sink);
      }
    }
    return List.copyOf(all);
  }
}
