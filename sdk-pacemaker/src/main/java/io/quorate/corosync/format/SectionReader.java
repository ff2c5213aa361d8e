package io.quorate.corosync.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Directive;
import io.quorate.core.block.Statement;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.core.text.Span;
import io.quorate.corosync.model.Section;
import io.quorate.corosync.option.CorosyncSection;
import io.quorate.corosync.option.MemberOptions;
import io.quorate.corosync.option.UidGidOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads sections, and says what {@code main_config_parser_cb} of {@code exec/coroparse.c} would say. */
final class SectionReader {
  private final DiagnosticSink sink;
  private final CorosyncCodec.Kind kind;
  private final ValueChecks values;

  SectionReader(DiagnosticSink sink, CorosyncCodec.Kind kind) {
    this.sink = sink;
    this.kind = kind;
    this.values = new ValueChecks(sink);
  }

  Section read(Block block, SectionContext here) {
    return read(block, here, new LoggerNames(sink));
  }

  /** Sections inside a logger section share its names: corosync has one place for them. */
  private Section read(Block block, SectionContext here, LoggerNames logger) {
    List<Options.Setting> settings = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    for (Statement child : block.children()) {
      if (child instanceof Block inner) {
        if (inner.wordCount() == 1) {
          sections.add(section(inner, here, logger));
        }
      } else if (child instanceof Directive && child.wordCount() == 2) {
        Options.Setting setting = key(child, here, seen, logger);
        if (!setting.name().isEmpty()) {
          settings.add(setting);
        }
      }
    }
    if (here.isCheckedAs("logging.logger_subsys")) {
      logger.endOfSubsystem(block);
    } else if (here.isCheckedAs("logging.logging_daemon")) {
      logger.endOfDaemon(block);
    }
    String name = block.wordCount() == 0 ? "" : block.keyword();
    return new Section(name, Options.of(settings), sections, block.headOrigin());
  }

  private Section section(Block block, SectionContext outer, LoggerNames logger) {
    String name = block.keyword();
    Origin origin = block.wordOrigin(0);
    SectionContext here = outer.inside(name);
    if (CmapNames.isTooLong(outer.path(), name)) {
      error("CORO002", "the name makes the path longer than 254 bytes", origin, "");
    }
    if (kind == CorosyncCodec.Kind.UIDGID && !here.path().equals("uidgid")) {
      error("CORO005", "only 'uidgid' may stand here", origin, "put it into corosync.conf");
    } else if (here.section().isEmpty()) {
      unknownSection(name, outer, origin);
    }
    boolean shared = outer.isLogger();
    return read(block, here, shared ? logger : new LoggerNames(sink));
  }

  private void unknownSection(String name, SectionContext outer, Origin origin) {
    if (outer.section().isEmpty()) {
      return; // the section around it was reported
    }
    List<String> homes =
        CorosyncSection.all().stream()
            .filter(section -> section.name().equals(name) && !name.isEmpty())
            .map(CorosyncSection::path)
            .toList();
    Optional<String> help =
        Suggestion.didYouMean(name, CorosyncSection.inside(outer.path()))
            .or(() -> homes.stream().findFirst().map(home -> "it belongs there: '" + home + "'"));
    warning(
        "CORO010",
        "unknown section '" + name + "' " + outer.label() + ": corosync reads over it",
        origin,
        help);
  }

  private Options.Setting key(
      Statement line, SectionContext here, Map<String, Span> seen, LoggerNames logger) {
    String key = line.word(0);
    String value = line.word(1);
    Origin origin = line.wordOrigin(0);
    Options.Setting setting = new Options.Setting(key, value, line.origin());
    if (CmapNames.isTooLong(here.path(), key)) {
      error("CORO002", "the key makes the path longer than 254 bytes", origin, "");
    } else if (!isAllowed(key, here)) {
      error(
          "CORO005",
          "'" + key + "' may not stand " + here.label(),
          origin,
          here.checkedAs().map(s -> "there are " + String.join(" and ", s.names())).orElse(""));
    } else if (here.isLogger()) {
      logger.add(setting, origin);
    } else if (!isStorable(here.path(key))) {
      error(
          "CORO002",
          "the map of corosync has no place for the key '" + here.path(key) + "'",
          origin,
          "write letters, digits and . _ - / : alone, at least three of them");
    }
    if (key.isEmpty()) {
      if (!here.path().isEmpty()) {
        warning(
            "CORO010",
            "a value without a key: corosync reads over it",
            line.origin(),
            Optional.of("write a key in front of the colon; releases after 3.1.9 refuse the line"));
      }
      return setting;
    }
    values.check(setting, here, line);
    if (here.section().isPresent()
        && here.section().get().find(key, ValueChecks.RELEASE).isEmpty()) {
      unknownKey(key, here, origin);
    }
    repeated(key, origin, seen);
    return setting;
  }

  private boolean isAllowed(String key, SectionContext here) {
    boolean users = kind == CorosyncCodec.Kind.UIDGID || here.isCheckedAs("uidgid");
    if (users) {
      return here.path().startsWith("uidgid") && UidGidOptions.SECTION.names().contains(key);
    }
    return !here.isCheckedAs("totem.interface.member")
        || key.equals(MemberOptions.MEMBERADDR.name());
  }

  private static boolean isStorable(String path) {
    return CmapNames.isValid(path) && !CmapNames.isTooShort(path);
  }

  private void unknownKey(String key, SectionContext here, Origin origin) {
    CorosyncSection section = here.section().orElseThrow();
    if (section.path().equals("uidgid") || section.path().equals("totem.interface.member")) {
      return; // refused already
    }
    Set<String> homes = new LinkedHashSet<>();
    for (CorosyncSection other : CorosyncSection.all()) {
      if (other.find(key, ValueChecks.RELEASE).isPresent()) {
        homes.add(other.path().isEmpty() ? "the top of the file" : "'" + other.path() + "'");
      }
    }
    if (!homes.isEmpty()) {
      warning(
          "CORO011",
          "'" + key + "' is no key " + here.label() + ": corosync reads over it",
          origin,
          Optional.of("it belongs into " + String.join(" or ", homes)));
      return;
    }
    warning(
        "CORO010",
        "unknown key '" + key + "' " + here.label() + ": corosync reads over it",
        origin,
        Suggestion.didYouMean(key, section.names()).or(() -> elsewhere(key)));
  }

  private static Optional<String> elsewhere(String key) {
    List<String> keys = new ArrayList<>();
    CorosyncSection.all().forEach(section -> keys.addAll(section.names()));
    return Suggestion.closest(key, keys)
        .map(
            best ->
                "did you mean '"
                    + best
                    + "' of '"
                    + CorosyncSection.all().stream()
                        .filter(section -> section.names().contains(best))
                        .findFirst()
                        .map(CorosyncSection::path)
                        .orElse("")
                    + "'?");
  }

  private void repeated(String key, Origin origin, Map<String, Span> seen) {
    Optional<Span> here = origin.span();
    if (here.isEmpty()) {
      return;
    }
    Span first = seen.putIfAbsent(key, here.get());
    if (first != null) {
      sink.report(
          Diagnostic.warning(
                  "CORO013", "'" + key + "' is set again: the last one holds", here.get())
              .withHelp("remove one of them")
              .withRelated("set here before", first));
    }
  }

  private void error(String code, String message, Origin origin, String help) {
    origin
        .span()
        .map(span -> Diagnostic.error(code, message, span))
        .map(found -> help.isEmpty() ? found : found.withHelp(help))
        .ifPresent(sink::report);
  }

  private void warning(String code, String message, Origin origin, Optional<String> help) {
    origin
        .span()
        .map(span -> Diagnostic.warning(code, message, span))
        .map(found -> help.map(found::withHelp).orElse(found))
        .ifPresent(sink::report);
  }
}
