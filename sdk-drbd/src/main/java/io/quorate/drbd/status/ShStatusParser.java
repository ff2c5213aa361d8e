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
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * {@code drbdadm sh-status} of 8.x: variables of a shell, each block of them closed by {@code _sh_status_process}.
 *
 * <p>What belongs to a resource stands before its first volume and holds for the next ones.
 */
final class ShStatusParser implements Parser<ShStatus> {
  private static final String END = "_sh_status_process";
  private static final Set<String> OF_RESOURCE =
      Set.of(
          "_conf_res_name",
          "_conf_file_line",
          "_stacked_on",
          "_stacked_on_device",
          "_stacked_on_minor");
  private static final Set<String> OF_FILE = Set.of("_drbd_version", "_drbd_api", "_config_file");
  private static final Set<String> OF_VOLUME =
      Set.of(
          "_conf_volume",
          "_minor",
          "_res_name",
          "_volume",
          "_known",
          "_cstate",
          "_role",
          "_peer",
          "_disk",
          "_pdsk",
          "_flags_susp",
          "_flags_aftr_isp",
          "_flags_peer_isp",
          "_flags_user_isp",
          "_resynced_percent");

  @Override
  public Parsed<ShStatus> parse(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    Reader reader = new Reader(found::add);
    String text = source.text();
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf('\n', start);
      boolean last = stop < 0;
      int end = last ? text.length() : stop;
      reader.line(text.substring(start, end).strip(), source.span(start, end), last);
      start = end + 1;
    }
    if (reader.isOpen()) {
      found.add(
          Diagnostic.warning(
              "DRBD204",
              "the output ends in the middle",
              source.span(source.length(), source.length())));
    }
    return new Parsed<>(reader.status(), found);
  }

  private static final class Reader {
    private final DiagnosticSink sink;
    private final Map<String, String> ofFile = new LinkedHashMap<>();
    private final Map<String, String> ofResource = new LinkedHashMap<>();
    private final Map<String, String> ofVolume = new LinkedHashMap<>();
    private final List<ShStatus.Entry> entries = new ArrayList<>();

    Reader(DiagnosticSink sink) {
      this.sink = sink;
    }

    void line(String line, Span span, boolean last) {
      if (line.isEmpty() || line.startsWith("#")) {
        return;
      }
      if (line.equals(END)) {
        volume(span);
        return;
      }
      int equals = line.indexOf('=');
      String key = equals < 0 ? line : line.substring(0, equals);
      Map<String, String> target =
          OF_FILE.contains(key)
              ? ofFile
              : OF_RESOURCE.contains(key) ? ofResource : OF_VOLUME.contains(key) ? ofVolume : null;
      if (equals < 0 || target == null) {
        boolean variable = equals > 0 && key.startsWith("_");
        sink.warning(
            last && !variable ? "DRBD204" : variable ? "DRBD202" : "DRBD201",
            last && !variable
                ? "the output ends in the middle"
                : variable
                    ? "the variable '" + key + "' is not known"
                    : "the line is not understood",
            span);
        return;
      }
      if (key.equals("_conf_res_name")) {
        ofResource.clear();
      }
      target.put(key, value(line.substring(equals + 1)));
    }

    /** A word of a shell: quotes and backslashes dropped, a comment behind it too. */
    private static String value(String word) {
      StringBuilder out = new StringBuilder();
      char quote = 0;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (c == '\\' && quote != '\'' && i + 1 < word.length()) {
          out.append(word.charAt(++i));
        } else if (quote != 0 ? c == quote : c == '\'' || c == '"') {
          quote = quote == 0 ? c : 0;
        } else if (quote == 0 && Character.isWhitespace(c)) {
          break;
        } else {
          out.append(c);
        }
      }
      return out.toString();
    }

    private String of(String key) {
      return ofVolume.getOrDefault(key, "");
    }

    private static OptionalInt whole(String text) {
      return text.matches("\\d{1,9}")
          ? OptionalInt.of(Integer.parseInt(text))
          : OptionalInt.empty();
    }

    private void volume(Span span) {
      OptionalInt minor = whole(of("_minor"));
      if (minor.isEmpty()) {
        sink.warning("DRBD203", "a volume without a minor number", span);
        ofVolume.clear();
        return;
      }
      String kernel = of("_res_name");
      String name = kernel.isEmpty() ? ofResource.getOrDefault("_conf_res_name", "") : kernel;
      int volume = whole(of("_volume")).orElse(whole(of("_conf_volume")).orElse(0));
      String flags =
          (of("_flags_susp").isEmpty() ? "r" : "s")
              + (of("_flags_aftr_isp").isEmpty() ? "-" : "a")
              + (of("_flags_peer_isp").isEmpty() ? "-" : "p")
              + (of("_flags_user_isp").isEmpty() ? "-" : "u");
      ProcDevice state =
          new ProcDevice(
              minor.getAsInt(),
              of("_cstate"),
              Role.of(of("_role")).orElse(Role.UNKNOWN),
              Role.of(of("_peer")).orElse(Role.UNKNOWN),
              DiskState.of(of("_disk")),
              DiskState.of(of("_pdsk")),
              Optional.empty(),
              flags,
              Map.of(),
              progress(span));
      entries.add(
          new ShStatus.Entry(
              new NamedDevice(text(name), volume, state),
              text(ofResource.getOrDefault("_conf_file_line", "")),
              text(ofResource.getOrDefault("_stacked_on", ""))));
      ofVolume.clear();
    }

    private Optional<ProcDevice.Progress> progress(Span span) {
      String percent = of("_resynced_percent");
      if (percent.isEmpty()) {
        return Optional.empty();
      }
      if (!percent.matches("\\d{1,3}(?:\\.\\d{1,9})?")) {
        sink.warning("DRBD203", "'" + percent + "' is no number of percent", span);
        return Optional.empty();
      }
      return Optional.of(
          new ProcDevice.Progress(
              of("_cstate").startsWith("Verify"),
              Double.parseDouble(percent),
              OptionalLong.empty(),
              OptionalLong.empty(),
              OptionalDouble.empty(),
              false));
    }

    private static Optional<String> text(String text) {
      return Optional.of(text).filter(t -> !t.isEmpty());
    }

    boolean isOpen() {
      return !ofVolume.isEmpty();
    }

    ShStatus status() {
      return new ShStatus(
          text(ofFile.getOrDefault("_drbd_version", "")),
          whole(ofFile.getOrDefault("_drbd_api", "")),
          text(ofFile.getOrDefault("_config_file", "")),
          entries);
    }
  }
}
