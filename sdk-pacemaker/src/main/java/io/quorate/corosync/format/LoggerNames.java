package io.quorate.corosync.format;

import io.quorate.core.block.Block;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.core.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of a {@code logger_subsys} or {@code logging_daemon}, which corosync stores when the section ends.
 *
 * <p>What is wrong with them is therefore said of the closing brace.
 */
final class LoggerNames {
  private final DiagnosticSink sink;
  private final Map<String, Origin> keys = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Origin> places = new HashMap<>();
  private boolean ended;

  LoggerNames(DiagnosticSink sink) {
    this.sink = sink;
  }

  void add(Options.Setting setting, Origin key) {
    keys.put(setting.name(), key);
    names.put(setting.name(), setting.text());
    places.put(setting.name(), setting.origin());
  }

  void endOfSubsystem(Block block) {
    end(block, "subsys");
  }

  void endOfDaemon(Block block) {
    end(block, "name");
  }

  private void end(Block block, String needed) {
    Optional<Span> whole = block.span();
    if (whole.isEmpty() || !block.isClosed()) {
      return;
    }
    Span brace = whole.get().source().span(whole.get().end() - 1, whole.get().end());
    if (!names.containsKey(needed)) {
      sink.report(
          Diagnostic.error("CORO004", "the section ends without '" + needed + "'", brace)
              .withHelp("write '" + needed + ": …' to say what it is about"));
      return;
    }
    if (ended) {
      sink.report(
          Diagnostic.warning(
                  "CORO015",
                  "a section with '" + needed + "' holds another: corosync 3.1.7 may crash",
                  brace)
              .withHelp("end one section before the next begins"));
    }
    ended = true;
    for (Map.Entry<String, Origin> key : keys.entrySet()) {
      boolean name = key.getKey().equals("subsys") || key.getKey().equals("name");
      String stored = name ? names.get(key.getKey()) : key.getKey();
      if (!CmapNames.isValid(stored)) {
        Diagnostic found =
            Diagnostic.error(
                    "CORO002",
                    "the map of corosync has no place for a key with '" + stored + "' in it",
                    brace)
                .withHelp("write letters, digits and . _ - / : alone");
        Optional<Span> place =
            name ? places.getOrDefault(key.getKey(), Origin.none()).span() : key.getValue().span();
        sink.report(place.map(span -> found.withRelated("written here", span)).orElse(found));
        return;
      }
    }
  }
}
