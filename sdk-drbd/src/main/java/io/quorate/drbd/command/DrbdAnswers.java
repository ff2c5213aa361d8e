package io.quorate.drbd.command;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.exec.ToolVersion;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.drbd.status.DiskState;
import io.quorate.drbd.status.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The parsers of the short answers of {@code drbdadm}; those of status and events are in {@code DrbdReports}. */
public final class DrbdAnswers {
  /** {@code drbdadm --version}. */
  public static final Parser<DrbdVersions> VERSION = DrbdAnswers::version;

  /** What {@code drbdadm --dry-run COMMAND} would run. */
  public static final Parser<List<PlannedCommand>> DRY_RUN =
      source -> lines(source, line -> Optional.of(PlannedCommand.of(line)));

  /** {@code drbdadm role}. */
  public static final Parser<List<Roles>> ROLE =
      source ->
          lines(
              source,
              line ->
                  words(line, Role::of)
                      .map(all -> new Roles(all.get(0), all.subList(1, all.size()))));

  /** {@code drbdadm dstate}. */
  public static final Parser<List<DiskStates>> DISK_STATE =
      source ->
          lines(
              source,
              line ->
                  words(line, DiskState::of)
                      .map(all -> new DiskStates(all.get(0), all.subList(1, all.size()))));

  /** {@code drbdadm cstate}. */
  public static final Parser<List<LinkState>> CONNECTION_STATE =
      source -> lines(source, LinkState::of);

  /** Words between blanks and line ends: {@code drbdadm sh-resources}, which 8.4 prints on one line. */
  public static final Parser<List<String>> WORDS =
      source ->
          new Parsed<>(
              Arrays.stream(source.text().split("\\s+")).filter(word -> !word.isEmpty()).toList(),
              List.of());

  private DrbdAnswers() {}

  private static <T> Optional<List<T>> words(String line, Function<String, Optional<T>> reader) {
    List<T> all = new ArrayList<>();
    for (String word : line.split("/", -1)) {
      Optional<T> value = reader.apply(word);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      all.add(value.get());
    }
    return Optional.of(all);
  }

  private static <T> Parsed<List<T>> lines(Source source, Function<String, Optional<T>> reader) {
    List<T> values = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    int start = 0;
    for (String line : source.text().split("\n", -1)) {
      String text = line.strip();
      if (!text.isEmpty()) {
        Optional<T> value = reader.apply(text);
        value.ifPresent(values::add);
        if (value.isEmpty()) {
          found.add(notUnderstood(source, start, line));
        }
      }
      start += line.length() + 1;
    }
    return new Parsed<>(List.copyOf(values), found);
  }

  private static Diagnostic notUnderstood(Source source, int start, String line) {
    return Diagnostic.error(
        "DRBD301", "the line is not understood", source.span(start, start + line.length()));
  }

  private static Parsed<DrbdVersions> version(Source source) {
    Map<String, String> values = new HashMap<>();
    source
        .text()
        .lines()
        .forEach(
            line -> {
              int equals = line.indexOf('=');
              if (equals > 0) {
                values.put(
                    line.substring(0, equals),
                    line.substring(equals + 1).strip().replaceAll("\\\\(.)", "$1"));
              }
            });
    Optional<ToolVersion> utils = ToolVersion.find(values.getOrDefault("DRBDADM_VERSION", ""));
    Optional<ToolVersion> kernel =
        ToolVersion.find(values.getOrDefault("DRBD_KERNEL_VERSION", ""))
            .or(() -> fromCode(values.getOrDefault("DRBD_KERNEL_VERSION_CODE", "")));
    String api = values.getOrDefault("DRBDADM_API_VERSION", "");
    String build = values.getOrDefault("DRBDADM_BUILDTAG", "");
    List<Diagnostic> found =
        utils.isPresent()
            ? List.of()
            : List.of(
                Diagnostic.error(
                    "DRBD301", "there is no DRBDADM_VERSION", source.span(0, source.length())));
    return new Parsed<>(
        new DrbdVersions(
            utils.orElseGet(() -> ToolVersion.parse("0")),
            kernel,
            api.matches("\\d{1,6}") ? Integer.parseInt(api) : 0,
            build),
        found);
  }

  /** A version of a number with a byte for each part, for example {@code 0x08040b}; 0 when there is no module. */
  private static Optional<ToolVersion> fromCode(String code) {
    if (!code.matches("0x0*[1-9a-fA-F][0-9a-fA-F]{0,5}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(code.substring(2), 16);
    return Optional.of(
        ToolVersion.parse((number >> 16) + "." + ((number >> 8) & 0xff) + "." + (number & 0xff)));
  }
}
