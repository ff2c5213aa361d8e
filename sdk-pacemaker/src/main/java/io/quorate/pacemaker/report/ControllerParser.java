package io.quorate.pacemaker.report;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@code crmadmin} says of the coordinator, of a controller and of {@code pacemakerd}. */
final class ControllerParser {
  private static final Pattern DC = Pattern.compile("Designated Controller is: (\\S+).*|(\\S+)");

  /** 1.1: {@code Status of crmd@n1: S_IDLE (ok)}; 2.0: {@code Controller on n1 in state S_IDLE: ok}. */
  private static final Pattern STATE =
      Pattern.compile(
          "Status of \\S+?@(\\S+): (\\S+)(?: \\((.*)\\))?|Controller on (\\S+) in state (\\S+?)(?:: (.*))?");

  private static final Pattern PACEMAKERD =
      Pattern.compile("Status of \\S+: '(.*)'(?: \\(last updated (.*)\\))?|([\\w ]+)");

  private ControllerParser() {}

  static Optional<String> dcXml(PacemakerResult result, DiagnosticSink sink) {
    return result
        .element("dc")
        .flatMap(dc -> dc.attribute("node_name"))
        .filter(ControllerParser::real);
  }

  static Optional<String> dcText(List<Answers.Line> lines, DiagnosticSink sink) {
    for (Answers.Line line : lines) {
      Matcher matcher = DC.matcher(line.text().strip());
      if (matcher.matches()) {
        return Optional.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
            .filter(ControllerParser::real);
      }
      line.notUnderstood(sink);
    }
    return Optional.empty();
  }

  private static boolean real(String name) {
    return !name.isEmpty() && !name.equals("(null)") && !name.equals("not") && !name.equals("none");
  }

  static ControllerState stateXml(PacemakerResult result, DiagnosticSink sink) {
    XmlElement crmd = result.element("crmd").orElseGet(() -> XmlElement.of("crmd"));
    return new ControllerState(
        Answers.required(crmd, "node_name", sink),
        Answers.required(crmd, "state", sink),
        crmd.attribute("result"));
  }

  static ControllerState stateText(List<Answers.Line> lines, DiagnosticSink sink) {
    for (Answers.Line line : lines) {
      Matcher matcher = STATE.matcher(line.text().strip());
      if (matcher.matches()) {
        int first = matcher.group(1) != null ? 1 : 4;
        return new ControllerState(
            matcher.group(first),
            matcher.group(first + 1),
            Optional.ofNullable(matcher.group(first + 2)));
      }
      if (line.text().strip().matches("S_[A-Z_]+")) {
        return new ControllerState("", line.text().strip(), Optional.empty());
      }
      line.notUnderstood(sink);
    }
    return new ControllerState("", "", Optional.empty());
  }

  static PacemakerdStatus pacemakerdXml(PacemakerResult result, DiagnosticSink sink) {
    XmlElement daemon = result.element("pacemakerd").orElseGet(() -> XmlElement.of("pacemakerd"));
    return new PacemakerdStatus(
        Answers.required(daemon, "state", sink),
        daemon.attribute("last_updated").filter(text -> !text.isEmpty()).map(ToolTime::of));
  }

  static PacemakerdStatus pacemakerdText(List<Answers.Line> lines, DiagnosticSink sink) {
    for (Answers.Line line : lines) {
      Matcher matcher = PACEMAKERD.matcher(line.text().strip());
      if (matcher.matches()) {
        String words = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
        return new PacemakerdStatus(
            state(words), Optional.ofNullable(matcher.group(2)).map(ToolTime::of));
      }
      line.notUnderstood(sink);
    }
    return new PacemakerdStatus("", Optional.empty());
  }

  /** The word of the XML for the sentence that 2.1.5 and later print. */
  private static String state(String words) {
    String text = words.strip();
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "pacemaker is running" -> "running";
      case "initializing pacemaker" -> "init";
      case "pacemaker daemons are starting" -> "starting_daemons";
      case "waiting for startup trigger from sbd" -> "wait_for_ping";
      case "pacemaker daemons are shutting down" -> "shutting_down";
      case "pacemaker daemons are shut down (reporting to sbd)" -> "shutdown_complete";
      case "pacemaker remote is running",
          "pacemaker-remoted is running (on a pacemaker remote node)" ->
          "remote";
      default -> text;
    };
  }
}
