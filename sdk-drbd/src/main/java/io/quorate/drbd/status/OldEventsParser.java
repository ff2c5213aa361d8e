package io.quorate.drbd.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replays a recorded stream of {@code drbdsetup events} of 8.0 to 8.4.
 *
 * <p>Lines begin with a sequence number and a tag: {@code ST} a state ({@code ST-prev}, {@code ST-new} what it was and
 * becomes), {@code SP} the progress of a resync, {@code UH} and {@code UH-post} a handler, {@code R} a resource without
 * volumes, {@code ZZ} a return code, {@code DE} a dump that goes on in indented lines, {@code #} a message.
 */
final class OldEventsParser implements Parser<OldEventLog> {
  private static final Pattern LINE =
      Pattern.compile("\\d{1,10} (ST(?:-prev|-new)?|SP|UH(?:-post)?|R|ZZ|DE|\\?\\?|#)(?: (.*))?");
  private static final Pattern SUBJECT =
      Pattern.compile("(\\d{1,9})(?:,(.+)\\[(\\d{1,9})\\])? (.*)");
  private static final Pattern STATE = Pattern.compile("\\{ cs:(\\S+)( .*) \\}");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\.(\\d)");

  @Override
  public Parsed<OldEventLog> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    Reader reader = new Reader();
    String text = source.text();
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf('\n', start);
      boolean last = stop < 0;
      int end = last ? text.length() : stop;
      String line = text.substring(start, end);
      if (!reader.line(line)) {
        found.add(
            Diagnostic.warning(
                last ? "DRBD204" : "DRBD201",
                last ? "the output ends in the middle" : "the line is not understood",
                source.span(start, end)));
      }
      start = end + 1;
    }
    return new Parsed<>(
        new OldEventLog(
            reader.lines, List.copyOf(reader.devices.values()), List.copyOf(reader.resources)),
        found);
  }

  private static final class Reader {
    private final Map<Integer, NamedDevice> devices = new LinkedHashMap<>();
    private final Set<String> resources = new LinkedHashSet<>();
    private boolean dump;
    private long lines;

    boolean line(String raw) {
      String line = raw.stripTrailing();
      if (line.isEmpty()) {
        return true;
      }
      lines++;
      if (dump && Character.isWhitespace(line.charAt(0))) {
        return true;
      }
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        return false;
      }
      String tag = matcher.group(1);
      String rest = matcher.group(2) == null ? "" : matcher.group(2);
      dump = tag.equals("DE");
      return switch (tag) {
        case "ST" -> state(rest);
        case "SP" -> progress(rest);
        case "R" -> resource(rest);
        default -> true;
      };
    }

    private boolean resource(String rest) {
      boolean named = rest.startsWith("- ") && rest.length() > 2;
      if (named) {
        resources.add(rest.substring(2));
      }
      return named;
    }

    private boolean state(String rest) {
      Matcher subject = SUBJECT.matcher(rest);
      if (!subject.matches()) {
        return false;
      }
      Matcher state = STATE.matcher(subject.group(4));
      if (!state.matches()) {
        return false;
      }
      int minor = Integer.parseInt(subject.group(1));
      String cs = state.group(1);
      NamedDevice before = devices.get(minor);
      boolean goesOn = before != null && before.state().connectionState().equals(cs);
      Optional<ProcDevice.Progress> progress =
          goesOn && before != null ? before.state().progress() : Optional.empty();
      ProcDevice device = MergedState.device(minor, cs, state.group(2), Map.of(), progress);
      put(subject, minor, device);
      return true;
    }

    private boolean progress(String rest) {
      Matcher subject = SUBJECT.matcher(rest);
      if (!subject.matches()) {
        return false;
      }
      Matcher percent = PERCENT.matcher(subject.group(4));
      if (!percent.matches()) {
        return false;
      }
      int minor = Integer.parseInt(subject.group(1));
      NamedDevice before = devices.get(minor);
      if (before == null) {
        return true;
      }
      ProcDevice old = before.state();
      ProcDevice.Progress progress =
          new ProcDevice.Progress(
              old.connectionState().startsWith("Verify"),
              Double.parseDouble(percent.group()),
              OptionalLong.empty(),
              OptionalLong.empty(),
              OptionalDouble.empty(),
              false);
      put(
          subject,
          minor,
          new ProcDevice(
              minor,
              old.connectionState(),
              old.role(),
              old.peerRole(),
              old.disk(),
              old.peerDisk(),
              old.protocol(),
              old.flags(),
              old.counters(),
              Optional.of(progress)));
      return true;
    }

    private void put(Matcher subject, int minor, ProcDevice device) {
      Optional<String> resource = Optional.ofNullable(subject.group(2));
      int volume = subject.group(3) == null ? 0 : Integer.parseInt(subject.group(3));
      resource.ifPresent(resources::remove);
      devices.put(minor, new NamedDevice(resource, volume, device));
    }
  }
}
