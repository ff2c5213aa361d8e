package io.quorate.ocfs2.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.ocfs2.model.Stanza;
import io.quorate.ocfs2.option.ClusterOptions;
import io.quorate.ocfs2.option.HeartbeatOptions;
import io.quorate.ocfs2.option.NodeOptions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What o2cb checks when it loads {@code cluster.conf}: each cluster, and the nodes and regions that refer to it.
 *
 * <p>What refers to no cluster o2cb does not look at, so that nothing in it is an error.
 */
final class ClusterConfChecks {
  private static final Map<String, OptionTable> TABLES =
      Map.of(
          "cluster", ClusterOptions.TABLE,
          "node", NodeOptions.TABLE,
          "heartbeat", HeartbeatOptions.TABLE);

  private final List<Stanza> stanzas;
  private final DiagnosticSink sink;

  ClusterConfChecks(List<Stanza> stanzas, DiagnosticSink sink) {
    this.stanzas = stanzas;
    this.sink = sink;
  }

  void check() {
    stanzas.forEach(this::names);
    Map<String, Origin> clusters = new HashMap<>();
    for (Stanza cluster : all("cluster")) {
      require(cluster, ClusterOptions.NODE_COUNT);
      if (cluster.text("heartbeat_mode").isPresent()) {
        require(cluster, ClusterOptions.HEARTBEAT_MODE);
      }
      Optional<String> name = cluster.text("name");
      if (name.isEmpty()) {
        missing(cluster, "name");
      } else if (unique(clusters, cluster, "name", "the cluster " + name.get())) {
        nodes(name.get());
        regions(name.get());
      }
    }
  }

  private void nodes(String cluster) {
    Map<String, Origin> names = new HashMap<>();
    for (Stanza node : members("node", cluster)) {
      if (require(node, NodeOptions.NAME)) {
        unique(names, node, "name", "the node " + node.text("name").orElse(""));
      }
      require(node, NodeOptions.NUMBER);
      require(node, NodeOptions.IP_ADDRESS);
      require(node, NodeOptions.IP_PORT);
    }
  }

  private void regions(String cluster) {
    Map<String, Origin> regions = new HashMap<>();
    for (Stanza heartbeat : members("heartbeat", cluster)) {
      if (require(heartbeat, HeartbeatOptions.REGION)) {
        String region = heartbeat.text("region").orElse("");
        unique(regions, heartbeat, "region", "the region " + region);
      }
    }
  }

  private List<Stanza> all(String name) {
    return stanzas.stream().filter(stanza -> stanza.name().equals(name)).toList();
  }

  private List<Stanza> members(String name, String cluster) {
    return all(name).stream()
        .filter(stanza -> stanza.text("cluster").filter(cluster::equals).isPresent())
        .toList();
  }

  private boolean require(Stanza stanza, Option<?> row) {
    Optional<String> text = stanza.text(row.name());
    if (text.isEmpty()) {
      missing(stanza, row.name());
      return false;
    }
    try {
      row.type().read(text.get());
      return true;
    } catch (OptionValueException e) {
      error(
          "OCFS005",
          stanza.origin(row.name()),
          "the value of " + row.name() + " is " + e.getMessage(),
          row.help());
      return false;
    }
  }

  private void missing(Stanza stanza, String attribute) {
    error(
        "OCFS004",
        stanza.origin(),
        "the " + stanza.name() + " has no " + attribute,
        "write '" + attribute + " = …' below it");
  }

  private boolean unique(Map<String, Origin> seen, Stanza stanza, String attribute, String what) {
    Origin here = stanza.origin(attribute);
    Origin first = seen.putIfAbsent(stanza.text(attribute).orElse(""), here);
    if (first == null) {
      return true;
    }
    Diagnostic found =
        Diagnostic.of(Severity.ERROR, "OCFS006", what + " is there twice")
            .at(here.span())
            .withHelp("remove one, or give it another " + attribute);
    sink.report(first.span().map(span -> found.withRelated("first here", span)).orElse(found));
    return false;
  }

  private void error(String code, Origin place, String message, String help) {
    sink.report(Diagnostic.of(Severity.ERROR, code, message).at(place.span()).withHelp(help));
  }

  /** Names that o2cb reads over. */
  private void names(Stanza stanza) {
    OptionTable table = TABLES.get(stanza.name());
    if (table == null) {
      warning(
          "OCFS010",
          stanza.origin(),
          "o2cb reads over the stanza '" + stanza.name() + "'",
          Suggestion.didYouMean(stanza.name(), TABLES.keySet()).orElse("it is kept as it is"));
      return;
    }
    Set<String> set = new HashSet<>();
    for (Options.Setting setting : stanza.settings()) {
      if (!table.contains(setting.name())) {
        warning(
            "OCFS011",
            setting.origin(),
            "o2cb reads over '" + setting.name() + "' of a " + stanza.name(),
            Suggestion.didYouMean(setting.name(), table.names()).orElse("it is kept as it is"));
      } else if (!set.add(setting.name())) {
        warning(
            "OCFS012",
            setting.origin(),
            "'" + setting.name() + "' is set twice; the last one counts",
            "remove one of them");
      }
    }
  }

  private void warning(String code, Origin place, String message, String help) {
    sink.report(Diagnostic.of(Severity.WARNING, code, message).at(place.span()).withHelp(help));
  }
}
