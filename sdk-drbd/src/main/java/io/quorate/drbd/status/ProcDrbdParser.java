package io.quorate.drbd.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code /proc/drbd} of 8.0 to 8.4; of 9, which prints a version only. */
final class ProcDrbdParser implements Parser<ProcDrbd> {
  private static final Pattern VERSION =
      Pattern.compile("version: (\\S+)(?: \\(api:([^/)]+)/proto:([^)]+)\\))?.*");
  private static final Pattern BUILD =
      Pattern.compile("(?:GIT-hash|SVN Revision|srcversion):? ?(.*)");
  private static final Pattern DEVICE = Pattern.compile("\\s*(\\d{1,9}): cs:(\\S+)(.*)");
  private static final Pattern PAIR = Pattern.compile("([a-z_]+):(\\S+)");
  private static final Pattern PERCENT =
      Pattern.compile(
          "(sync'ed|verified):\\s*(\\d{1,9}(?:\\.\\d{1,9})?)%"
              + "(?: ?\\((\\d{1,12})/\\d{1,12}\\)([KM]))?");
  private static final Pattern FINISH =
      Pattern.compile("finish:\\s*(\\d{1,9}):(\\d{1,2}):(\\d{1,2})");
  private static final Pattern SPEED = Pattern.compile("speed:\\s*(\\d[0-9,]{0,20})");
  private static final Pattern PROMPT = Pattern.compile("\\S*[#$] .*");

  @Override
  public Parsed<ProcDrbd> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    Reader reader = new Reader(found::add);
    int start = 0;
    for (int number = 1; number <= source.lineCount(); number++) {
      String line = source.line(number);
      reader.line(line, source.span(start, start + line.length()));
      int next = source.text().indexOf('\n', start);
      start = next < 0 ? source.length() : next + 1;
    }
    return new Parsed<>(reader.end(), found);
  }

  private static final class Reader {
    private final DiagnosticSink sink;
    private final List<ProcDevice> devices = new ArrayList<>();
    private String version = "";
    private Optional<String> api = Optional.empty();
    private Optional<String> protocols = Optional.empty();
    private Optional<String> build = Optional.empty();
    private @Nullable Matcher device;
    private Map<String, String> counters = new LinkedHashMap<>();
    private StringBuilder progress = new StringBuilder();

    Reader(DiagnosticSink sink) {
      this.sink = sink;
    }

    void line(String line, Span span) {
      Matcher head = DEVICE.matcher(line);
      Matcher first = VERSION.matcher(line.strip());
      Matcher second = BUILD.matcher(line.strip());
      if (line.isBlank() || PROMPT.matcher(line).matches()) {
        return;
      }
      if (head.matches()) {
        endDevice();
        device = head;
      } else if (first.matches()) {
        version = first.group(1);
        api = Optional.ofNullable(first.group(2));
        protocols = Optional.ofNullable(first.group(3));
      } else if (second.matches()) {
        build = Optional.of(second.group(1));
      } else if (device != null && Character.isWhitespace(line.charAt(0))) {
        detail(line, span);
      } else if (device == null && line.strip().startsWith("Transports")) {
        counters.clear();
      } else if (!line.strip().startsWith("m:res") && !line.strip().equals("...")) {
        sink.warning("DRBD201", "the line is not understood", span);
      }
    }

    private void detail(String line, Span span) {
      String text = line.strip();
      if (text.startsWith("[") || text.startsWith("finish:") || PERCENT.matcher(text).find()) {
        progress.append(' ').append(text);
        return;
      }
      boolean named = text.startsWith("resync:") || text.startsWith("act_log:");
      if (named) {
        int colon = text.indexOf(':');
        counters.put(text.substring(0, colon), text.substring(colon + 1).strip());
        return;
      }
      Matcher pairs = PAIR.matcher(text);
      int end = 0;
      while (pairs.find()) {
        counters.put(pairs.group(1), pairs.group(2));
        end = pairs.end();
      }
      String rest = text.substring(end).strip();
      boolean position = text.matches("\\d+% \\d+/\\d+.*");
      if (end == 0 && !position || !rest.isEmpty() && !position) {
        sink.warning("DRBD201", "the line is not understood", span);
      } else if (position) {
        counters.put("pos", text);
      }
    }

    private void endDevice() {
      if (device == null) {
        return;
      }
      devices.add(
          MergedState.device(
              Integer.parseInt(device.group(1)),
              device.group(2),
              device.group(3),
              counters,
              progress()));
      device = null;
      counters = new LinkedHashMap<>();
      progress = new StringBuilder();
    }

    private Optional<ProcDevice.Progress> progress() {
      Matcher percent = PERCENT.matcher(progress);
      if (!percent.find()) {
        return Optional.empty();
      }
      Matcher finish = FINISH.matcher(progress);
      Matcher speed = SPEED.matcher(progress);
      OptionalLong left =
          finish.find()
              ? OptionalLong.of(
                  Long.parseLong(finish.group(1)) * 3600
                      + Long.parseLong(finish.group(2)) * 60
                      + Long.parseLong(finish.group(3)))
              : OptionalLong.empty();
      OptionalDouble rate =
          speed.find()
              ? OptionalDouble.of(Double.parseDouble(speed.group(1).replace(",", "")))
              : OptionalDouble.empty();
      boolean stalled = progress.indexOf("stalled") >= 0;
      return Optional.of(
          new ProcDevice.Progress(
              percent.group(1).equals("verified"),
              Double.parseDouble(percent.group(2)),
              kibLeft(percent),
              left,
              rate,
              stalled));
    }

    private static OptionalLong kibLeft(Matcher percent) {
      if (percent.group(3) == null) {
        return OptionalLong.empty();
      }
      long left = Long.parseLong(percent.group(3));
      return OptionalLong.of(percent.group(4).equals("M") ? left * 1024 : left);
    }

    ProcDrbd end() {
      endDevice();
      return new ProcDrbd(version, api, protocols, build, devices);
    }
  }
}
