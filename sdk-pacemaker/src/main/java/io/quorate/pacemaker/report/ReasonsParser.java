package io.quorate.pacemaker.report;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code crm_resource --why}, and puts the marks of the XML in the words of the text. */
final class ReasonsParser {
  private static final Pattern STATE =
      Pattern.compile("Resource (\\S+) is (not )?running(?: on (?:host )?(\\S+))?");

  private ReasonsParser() {}

  static List<ResourceReason> xml(PacemakerResult result, DiagnosticSink sink) {
    List<ResourceReason> all = new ArrayList<>();
    for (XmlElement reason : result.root().elements("reason")) {
      Optional<String> on = reason.attribute("running_on");
      for (XmlElement check : reason.elements("check")) {
        String running = reason.attribute("running").orElse("");
        all.add(of(check, running.equals("true") || on.isPresent(), on, sink));
      }
      for (XmlElement list : reason.elements("resources")) {
        for (XmlElement resource : list.elements("resource")) {
          boolean running = resource.attribute("running").filter("true"::equals).isPresent();
          XmlElement check =
              resource
                  .element("check")
                  .orElseGet(
                      () -> XmlElement.of("check").with("id", resource.attribute("id").orElse("")));
          ResourceReason found = of(check, running, resource.attribute("host"), sink);
          all.add(
              new ResourceReason(
                  resource.attribute("id").orElse(found.resource()),
                  found.running(),
                  found.host(),
                  found.reasons()));
        }
      }
    }
    return List.copyOf(all);
  }

  private static ResourceReason of(
      XmlElement check, boolean running, Optional<String> host, DiagnosticSink sink) {
    String id = Answers.required(check, "id", sink);
    List<String> reasons = new ArrayList<>();
    if (check.attribute("remain_stopped").isPresent()) {
      reasons.add("Configuration specifies '" + id + "' should remain stopped");
    }
    if (check.attribute("promotable").filter("false"::equals).isPresent()) {
      reasons.add("Configuration specifies '" + id + "' should not be promoted");
    }
    if (check.attribute("unmanaged").isPresent()) {
      reasons.add(
          "Configuration prevents cluster from stopping or starting unmanaged '" + id + "'");
    }
    check
        .attribute("locked-to")
        .ifPresent(
            node -> reasons.add("'" + id + "' is locked to node " + node + " due to shutdown"));
    if (check.attribute("unhealthy").isPresent()) {
      reasons.add("'" + id + "' cannot run on unhealthy nodes due to node-health-strategy");
    }
    return new ResourceReason(id, running, host, reasons);
  }

  static List<ResourceReason> text(List<Answers.Line> lines, DiagnosticSink sink) {
    List<ResourceReason> all = new ArrayList<>();
    for (Answers.Line line : lines) {
      String text = line.text().strip();
      Matcher state = STATE.matcher(text);
      if (state.matches()) {
        all.add(
            new ResourceReason(
                state.group(1),
                state.group(2) == null,
                Optional.ofNullable(state.group(3)),
                List.of()));
      } else if (all.isEmpty()) {
        line.notUnderstood(sink);
      } else {
        ResourceReason last = all.remove(all.size() - 1);
        List<String> reasons = new ArrayList<>(last.reasons());
        reasons.add(text.replaceFirst("^\\* ", ""));
        all.add(new ResourceReason(last.resource(), last.running(), last.host(), reasons));
      }
    }
    return List.copyOf(all);
  }
}
