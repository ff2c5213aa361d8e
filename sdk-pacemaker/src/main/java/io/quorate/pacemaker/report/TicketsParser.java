package io.quorate.pacemaker.report;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code crm_ticket --info} and {@code --details}: text of all releases, XML of 2.1.8 and later. */
final class TicketsParser {
  private static final Pattern LINE =
      Pattern.compile(
          "(\\S+)\\s+(granted|revoked)(\\s+\\[standby\\])?\\s*(?:last-granted='?(.*?)'?)?\\s*(?:\\((.*)\\))?");
  private static final Pattern PAIR = Pattern.compile("([^=,\\s]+)=('[^']*'|[^,]*)");

  private TicketsParser() {}

  static List<TicketReport> xml(PacemakerResult result, DiagnosticSink sink) {
    List<TicketReport> all = new ArrayList<>();
    for (XmlElement list : result.root().elements("tickets")) {
      for (XmlElement ticket : list.elements("ticket")) {
        Map<String, String> attributes = new TreeMap<>();
        ticket.attributes().forEach(each -> attributes.put(each.name(), each.value()));
        Optional<ToolTime> last =
            Optional.ofNullable(attributes.remove("last-granted")).map(ToolTime::of);
        attributes.remove("id");
        String status = attributes.remove("status");
        String granted = attributes.remove("granted");
        String standby = attributes.remove("standby");
        all.add(
            new TicketReport(
                Answers.required(ticket, "id", sink),
                "granted".equals(status) || status == null && "true".equals(granted),
                "true".equals(standby),
                last,
                attributes));
      }
    }
    return List.copyOf(all);
  }

  static List<TicketReport> text(List<Answers.Line> lines, DiagnosticSink sink) {
    List<TicketReport> all = new ArrayList<>();
    for (Answers.Line line : lines) {
      Matcher matcher = LINE.matcher(line.text().strip());
      if (!matcher.matches()) {
        line.notUnderstood(sink);
        continue;
      }
      Map<String, String> attributes = new TreeMap<>();
      if (matcher.group(5) != null) {
        Matcher pair = PAIR.matcher(matcher.group(5));
        while (pair.find()) {
          attributes.put(pair.group(1), pair.group(2).replaceAll("^'|'$", ""));
        }
      }
      String detailed = attributes.remove("last-granted");
      String last = matcher.group(4) == null ? detailed : matcher.group(4);
      String standby = attributes.remove("standby");
      attributes.remove("granted");
      all.add(
          new TicketReport(
              matcher.group(1),
              matcher.group(2).equals("granted"),
              matcher.group(3) != null || "true".equals(standby),
              Optional.ofNullable(last).map(ToolTime::of),
              attributes));
    }
    return List.copyOf(all);
  }
}
