package io.quorate.pacemaker.report;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values of attributes: {@code crm_attribute}, {@code crm_failcount}, {@code crm_standby}, {@code attrd_updater}. */
final class AttributesParser {
  private static final Pattern SCOPED =
      Pattern.compile("scope=(\\S+)\\s+(?:host=\"?(.*?)\"?\\s+)?name=(.*?)\\s+value=(.*)");
  private static final Pattern DAEMON =
      Pattern.compile("name=\"(.*?)\"(?: host=\"(.*?)\")? value=\"(.*)\"");

  private AttributesParser() {}

  static List<AttributeValue> xml(PacemakerResult result, DiagnosticSink sink) {
    List<AttributeValue> all = new ArrayList<>();
    for (XmlElement attribute : result.root().elements("attribute")) {
      all.add(
          new AttributeValue(
              attribute.attribute("scope"),
              Answers.required(attribute, "name", sink),
              attribute.attribute("value").orElse(""),
              attribute.attribute("host").filter(host -> !host.isEmpty())));
    }
    return List.copyOf(all);
  }

  static List<AttributeValue> text(List<Answers.Line> lines, DiagnosticSink sink) {
    List<AttributeValue> all = new ArrayList<>();
    for (Answers.Line line : lines) {
      String text = line.text().strip();
      Matcher scoped = SCOPED.matcher(text);
      Matcher daemon = DAEMON.matcher(text);
      if (scoped.matches()) {
        all.add(
            new AttributeValue(
                Optional.of(scoped.group(1)),
                scoped.group(3),
                value(scoped.group(4)),
                Optional.ofNullable(scoped.group(2))));
      } else if (daemon.matches()) {
        all.add(
            new AttributeValue(
                Optional.empty(),
                daemon.group(1),
                value(daemon.group(3)),
                Optional.ofNullable(daemon.group(2)).filter(host -> !host.isEmpty())));
      } else if (!text.contains("=")) {
        all.add(new AttributeValue(Optional.empty(), "", value(text), Optional.empty()));
      } else {
        line.notUnderstood(sink);
      }
    }
    return List.copyOf(all);
  }

  /** {@code (null)} is what the tools print for no value. */
  private static String value(String text) {
    return text.equals("(null)") ? "" : text;
  }
}
