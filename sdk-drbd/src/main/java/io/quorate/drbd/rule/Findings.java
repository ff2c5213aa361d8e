package io.quorate.drbd.rule;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one rule finds: a cause that shows in several resources is one finding that names them. */
final class Findings {
  private static final int NAMES = 5;

  private final DrbdRule rule;
  private final EffectiveConfig config;
  private final Map<Key, Entry> entries = new LinkedHashMap<>();
  private final Set<Object> used = new HashSet<>();

  Findings(DrbdRule rule, EffectiveConfig config) {
    this.rule = rule;
    this.config = config;
  }

  private record Key(Object cause, String problem, String help) {}

  /** Nothing is written that could be the cause. */
  private record Absence() {}

  private static final class Entry {
    final List<Place> places = new ArrayList<>();
    final Map<Span, String> related = new LinkedHashMap<>();
    boolean useless;
  }

  /** Something is wrong with what is written at a place. */
  Related add(Place place, String problem) {
    return add(place, problem, rule.fix());
  }

  /** Something is wrong with what is written at a place; with a way out of its own. */
  Related add(Place place, String problem, String help) {
    return add(place.cause(), place, problem, help);
  }

  /** Something that should be there is not: one finding for all resources that inherit from {@code common}. */
  void absent(ResourceView resource, String problem) {
    absent(resource, problem, rule.fix());
  }

  /** Something that should be there is not; with a way out of its own. */
  void absent(ResourceView resource, String problem, String help) {
    Place place = Place.of(resource);
    boolean own = config.common().isEmpty() || resource.resource().templateFile().isPresent();
    add(own ? place.cause() : new Absence(), place, problem, help);
  }

  /** Something is written that is good for nothing, unless another resource that inherits it uses it. */
  void useless(Place place, boolean used, String problem, String help) {
    if (used) {
      this.used.add(place.cause());
    } else {
      add(place, problem, help).entry().useless = true;
    }
  }

  private Related add(Object cause, Place place, String problem, String help) {
    Entry entry = entries.computeIfAbsent(new Key(cause, problem, help), key -> new Entry());
    entry.places.add(place);
    return new Related(entry);
  }

  /** Takes other places that belong to a finding. */
  record Related(Entry entry) {
    /** Adds a setting, when it is there. */
    Related with(String what, Optional<Options.Setting> setting) {
      return setting.map(known -> with(what, known.origin())).orElse(this);
    }

    /** Adds a place, when it is in a text. */
    Related with(String what, Origin origin) {
      origin.span().ifPresent(span -> entry.related.putIfAbsent(span, what));
      return this;
    }
  }

  /** Reports everything, in the order in which it was found first. */
  void report(DiagnosticSink sink) {
    entries.forEach(
        (key, entry) -> {
          if (!entry.useless || !used.contains(key.cause())) {
            sink.report(diagnostic(key, entry));
          }
        });
  }

  private Diagnostic diagnostic(Key key, Entry entry) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> details = new LinkedHashSet<>();
    for (Place place : entry.places) {
      names.add(place.resource().name());
      details.add(place.detail());
    }
    Place first = entry.places.get(0);
    Origin origin =
        key.cause() instanceof Absence && names.size() > 1
            ? config.common().orElseThrow().origin()
            : first.origin();
    String subject = names.size() > 1 ? list(names) : config.label(first.resource());
    if (names.size() == 1 && details.size() == 1 && !first.detail().isEmpty()) {
      subject += ", " + first.detail();
    }
    Diagnostic diagnostic =
        Diagnostic.of(rule.severity(), rule.code(), subject + ": " + key.problem())
            .at(origin.span())
            .withHelp(key.help());
    for (Map.Entry<Span, String> related : entry.related.entrySet()) {
      diagnostic = diagnostic.withRelated(related.getValue(), related.getKey());
    }
    return diagnostic;
  }

  private static String list(Set<String> names) {
    String shown = "resources '" + String.join("', '", names.stream().limit(NAMES).toList()) + "'";
    return names.size() > NAMES ? shown + " and " + (names.size() - NAMES) + " more" : shown;
  }
}
