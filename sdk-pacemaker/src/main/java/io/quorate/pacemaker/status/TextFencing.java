package io.quorate.pacemaker.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fencing history: in words since 2.1, technical before and in detail. */
final class TextFencing {
  private static final Pattern LINE =
      Pattern.compile(
          "(\\S+|turning off) of (\\S+)(?: by (\\S+))?(?: for (\\S+))?(?: last)? "
              + "(pending|failed|successful|in progress)(.*)",
          Pattern.DOTALL);
  private static final Pattern LATER =
      Pattern.compile("(.*?)(?: \\((a later [^()]*)\\))?", Pattern.DOTALL);
  private static final Pattern TECHNICAL =
      Pattern.compile("(.*): ((?:delegate|client)=.*)", Pattern.DOTALL);
  private static final Pattern AT =
      Pattern.compile("(.*?)(?: at (" + TextWords.TIME + "))?", Pattern.DOTALL);
  private static final Pattern REASON = Pattern.compile("(?: \\((.*)\\))?", Pattern.DOTALL);
  private static final Pattern PAIR =
      Pattern.compile(
          "\\s*(delegate|client|origin|completed|last-failed|last-successful)=(?:'([^']*)'|([^,]*)),?");

  private final List<FencingEvent> events = new ArrayList<>();

  /** Takes a line, if it is a fencing action. */
  boolean accept(String text) {
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      return false;
    }
    FencingEventBuilder event =
        new FencingEventBuilder()
            .action(action(line.group(1)))
            .target(line.group(2))
            .delegate(Optional.ofNullable(line.group(3)))
            .state(state(line.group(5)));
    if (line.group(4) != null) {
      int at = line.group(4).lastIndexOf('@');
      event.client(TextWords.some(at < 0 ? line.group(4) : line.group(4).substring(0, at)));
      event.origin(at < 0 ? Optional.empty() : TextWords.some(line.group(4).substring(at + 1)));
    }
    if (!end(line.group(6), event)) {
      return false;
    }
    events.add(event.build());
    return true;
  }

  /** What stands behind the state, read from its end: a reason may hold anything. */
  private static boolean end(String text, FencingEventBuilder event) {
    Matcher later = LATER.matcher(text);
    String rest = later.matches() ? later.group(1) : text;
    event.extendedStatus(later.matches() ? Optional.ofNullable(later.group(2)) : Optional.empty());
    Matcher technical = TECHNICAL.matcher(rest);
    Matcher at = AT.matcher(rest);
    if (technical.matches() && technical(technical.group(2), event)) {
      rest = technical.group(1);
    } else if (at.matches()) {
      rest = at.group(1);
      event.completed(Optional.ofNullable(at.group(2)).map(ReportedTime::new));
    }
    Matcher reason = REASON.matcher(rest);
    if (!reason.matches()) {
      return false;
    }
    event.exitReason(Optional.ofNullable(reason.group(1)));
    return true;
  }

  private static boolean technical(String text, FencingEventBuilder event) {
    Matcher pair = PAIR.matcher(text);
    int at = 0;
    while (pair.find() && pair.start() == at) {
      String value = pair.group(2) == null ? pair.group(3) : pair.group(2);
      switch (pair.group(1)) {
        case "delegate" -> event.delegate(TextWords.some(value));
        case "client" -> event.client(TextWords.some(value));
        case "origin" -> event.origin(TextWords.some(value));
        default -> event.completed(new ReportedTime(value));
      }
      at = pair.end();
    }
    return text.substring(at).isBlank();
  }

  /** The action's name; {@code stonith_action_str} puts two of them into words. */
  private static String action(String words) {
    return switch (words) {
      case "turning off" -> "off";
      case "unfencing" -> "on";
      default -> words;
    };
  }

  private static FencingState state(String word) {
    return switch (word) {
      case "failed" -> FencingState.FAILED;
      case "successful" -> FencingState.SUCCESS;
      default -> FencingState.PENDING;
    };
  }

  List<FencingEvent> events() {
    return events;
  }
}
