package io.quorate.pacemaker.report;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fencing history; {@code lib/fencing/st_output.c} of 2.0 and 2.1, {@code stonith_admin.c} of 1.1. */
final class FencingHistoryParser {
  private static final Pattern COUNT = Pattern.compile("\\d+ events? found|Fencing history:?");

  /** {@code reboot of n3 successful: delegate=n1, client=c.54, origin=n1, completed='2026-11-22 16:45:51Z'}. */
  private static final Pattern TECHNICAL =
      Pattern.compile(
          "(.+?) of (\\S+)(?: is)?(?: last)? (successful|failed|pending)(?: \\((.*?)\\))?: (.*)");

  private static final Pattern FIELD =
      Pattern.compile(
          "(delegate|client|origin|completed|last-failed|last-successful)=('[^']*'|[^,]*)");

  /** {@code turn off of n3 by n1 for stonith_admin.7@n1 failed (No route) at 2026-11-22 16:45:51Z}. */
  private static final Pattern HUMAN =
      Pattern.compile(
          "(.+?) of (\\S+)(?: by (\\S+))? for (\\S+)@(\\S+)(?: last)? (successful|failed|pending)"
              + "(?: \\((.*?)\\))?(?: at (.+?))?(?: \\(a later attempt.*\\))?");

  /** 1.1: {@code n1 was able to reboot node n3 on behalf of crmd.54 from n2 at Sun Nov 22 16:45:51 2026}. */
  private static final Pattern OLD =
      Pattern.compile(
          "(.+?) (was able|failed) to (.+?) (?:node )?(\\S+) on behalf of (\\S+) from (\\S+)"
              + "(?: at (.+))?");

  /** 1.1: {@code n2 wishes to reboot node n3 on behalf of crmd.54}, or {@code … for crmd.54 - 12345}. */
  private static final Pattern OLD_PENDING =
      Pattern.compile(
          "(\\S+) wishes to (.+?) (?:node )?(\\S+) (?:on behalf of|for) (\\S+)(?: - .*)?");

  private FencingHistoryParser() {}

  static FencingHistory xml(PacemakerResult result, DiagnosticSink sink) {
    List<FencingEvent> events = new ArrayList<>();
    collect(result.root(), events, sink);
    return new FencingHistory(events);
  }

  private static void collect(XmlElement parent, List<FencingEvent> events, DiagnosticSink sink) {
    for (XmlElement child : parent.elements()) {
      if (child.name().equals("fence_event")) {
        events.add(event(child, sink));
      } else {
        collect(child, events, sink);
      }
    }
  }

  private static FencingEvent event(XmlElement event, DiagnosticSink sink) {
    return new FencingEvent(
        action(Answers.required(event, "action", sink)),
        Answers.required(event, "target", sink),
        FencingState.of(event.attribute("status").or(() -> event.attribute("state")).orElse("")),
        event.attribute("exit-reason").filter(text -> !text.isEmpty()),
        event.attribute("delegate").filter(text -> !text.isEmpty()),
        Answers.required(event, "client", sink),
        Answers.required(event, "origin", sink),
        event.attribute("completed").map(ToolTime::of));
  }

  static FencingHistory text(List<Answers.Line> lines, DiagnosticSink sink) {
    List<FencingEvent> events = new ArrayList<>();
    for (Answers.Line line : lines) {
      String text = line.text().strip().replaceFirst("^\\* ", "");
      Optional<FencingEvent> event = technical(text).or(() -> human(text)).or(() -> old(text));
      event.ifPresent(events::add);
      if (event.isEmpty() && !COUNT.matcher(text).matches()) {
        line.notUnderstood(sink);
      }
    }
    return new FencingHistory(events);
  }

  private static Optional<FencingEvent> technical(String text) {
    Matcher matcher = TECHNICAL.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String delegate = "";
    String client = "";
    String origin = "";
    Optional<ToolTime> completed = Optional.empty();
    Matcher field = FIELD.matcher(matcher.group(5));
    while (field.find()) {
      String value = field.group(2).replaceAll("^'|'$", "");
      switch (field.group(1)) {
        case "delegate" -> delegate = value;
        case "client" -> client = value;
        case "origin" -> origin = value;
        default -> completed = Optional.of(ToolTime.of(value));
      }
    }
    return Optional.of(
        new FencingEvent(
            action(matcher.group(1)),
            matcher.group(2),
            FencingState.of(matcher.group(3)),
            Optional.ofNullable(matcher.group(4)),
            Optional.of(delegate).filter(name -> !name.isEmpty()),
            client,
            origin,
            completed));
  }

  private static Optional<FencingEvent> human(String text) {
    Matcher matcher = HUMAN.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new FencingEvent(
                action(matcher.group(1)),
                matcher.group(2),
                FencingState.of(matcher.group(6)),
                Optional.ofNullable(matcher.group(7)),
                Optional.ofNullable(matcher.group(3)),
                matcher.group(4),
                matcher.group(5),
                Optional.ofNullable(matcher.group(8)).map(ToolTime::of)))
        : Optional.empty();
  }

  private static Optional<FencingEvent> old(String text) {
    Matcher done = OLD.matcher(text);
    if (done.matches()) {
      return Optional.of(
          new FencingEvent(
              action(done.group(3)),
              done.group(4),
              done.group(2).equals("failed") ? FencingState.FAILED : FencingState.SUCCEEDED,
              Optional.empty(),
              Optional.of(done.group(1)).filter(name -> !name.equals("This node")),
              done.group(5),
              done.group(6),
              Optional.ofNullable(done.group(7)).map(ToolTime::of)));
    }
    Matcher pending = OLD_PENDING.matcher(text);
    return pending.matches()
        ? Optional.of(
            new FencingEvent(
                action(pending.group(2)),
                pending.group(3),
                FencingState.PENDING,
                Optional.empty(),
                Optional.empty(),
                pending.group(4),
                pending.group(1),
                Optional.empty()))
        : Optional.empty();
  }

  private static String action(String words) {
    return words.replaceFirst("^turn ", "").replaceFirst("^(fence|poweroff)$", "off");
  }
}
