package io.quorate.pacemaker.report;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code crm_resource --constraints}: XML, and the text of 2.1 and later. */
final class ConstraintsParser {
  private static final Pattern HEADER =
      Pattern.compile(
          "(Locations:|Resources? (\\S+) is colocated with:|Resources colocated with (\\S+):)");
  private static final Pattern ITEM = Pattern.compile("\\* (?:Node )?(\\S+) \\((.*)\\)");
  private static final Pattern FIELD = Pattern.compile("([\\w -]+?)=([^,]*)(?:, |$)");

  private ConstraintsParser() {}

  static ResourceConstraints xml(PacemakerResult result, DiagnosticSink sink) {
    List<ResourceConstraints.Location> locations = new ArrayList<>();
    List<ResourceConstraints.Colocation> colocations = new ArrayList<>();
    List<XmlElement> all =
        result.element("constraints").map(XmlElement::elements).orElse(List.of());
    for (XmlElement each : all) {
      if (each.name().equals("rsc_location")) {
        locations.add(
            new ResourceConstraints.Location(
                Answers.required(each, "id", sink),
                Answers.required(each, "rsc", sink),
                Answers.required(each, "node", sink),
                each.attribute("score").orElse("")));
      } else if (each.name().equals("rsc_colocation")) {
        colocations.add(
            new ResourceConstraints.Colocation(
                Answers.required(each, "id", sink),
                Answers.required(each, "rsc", sink),
                Answers.required(each, "with-rsc", sink),
                each.attribute("score").orElse(""),
                each.attribute("rsc-role"),
                each.attribute("with-rsc-role")));
      }
    }
    return new ResourceConstraints(locations, colocations);
  }

  /** What a list is about; lists of the resources involved are further to the right. */
  private record Heading(int indent, boolean locations, boolean before, String resource) {}

  static ResourceConstraints text(List<Answers.Line> lines, DiagnosticSink sink) {
    List<ResourceConstraints.Location> locations = new ArrayList<>();
    List<ResourceConstraints.Colocation> colocations = new ArrayList<>();
    Deque<Heading> open = new ArrayDeque<>();
    for (Answers.Line line : lines) {
      String text = line.text().strip();
      int indent = line.text().length() - line.text().stripLeading().length();
      Matcher header = HEADER.matcher(text.replaceFirst("^\\* ", ""));
      Matcher item = ITEM.matcher(text);
      while (!open.isEmpty() && indent <= open.peek().indent()) {
        open.pop();
      }
      if (header.matches()) {
        open.push(
            new Heading(
                indent,
                header.group(2) == null && header.group(3) == null,
                header.group(2) != null,
                header.group(2) != null ? header.group(2) : String.valueOf(header.group(3))));
      } else if (item.matches() && !open.isEmpty()) {
        Map<String, String> fields = fields(item.group(2));
        if (open.peek().locations()) {
          locations.add(
              new ResourceConstraints.Location(
                  fields.getOrDefault("id", ""),
                  fields.getOrDefault("rsc", ""),
                  item.group(1),
                  fields.getOrDefault("score", "")));
        } else {
          colocations.add(colocation(open.peek(), item.group(1), fields));
        }
      } else {
        line.notUnderstood(sink);
      }
    }
    return new ResourceConstraints(locations, colocations);
  }

  private static ResourceConstraints.Colocation colocation(
      Heading list, String other, Map<String, String> fields) {
    Optional<String> role = Optional.ofNullable(fields.get("rsc-role"));
    Optional<String> needs =
        Optional.ofNullable(fields.getOrDefault("with role", fields.get("needs role")));
    return new ResourceConstraints.Colocation(
        fields.getOrDefault("id", ""),
        list.before() ? list.resource() : other,
        list.before() ? other : list.resource(),
        fields.getOrDefault("score", ""),
        role,
        needs);
  }

  private static Map<String, String> fields(String text) {
    Map<String, String> fields = new HashMap<>();
    Matcher matcher = FIELD.matcher(text);
    while (matcher.find()) {
      fields.put(matcher.group(1).strip(), matcher.group(2).strip());
    }
    return fields;
  }
}
