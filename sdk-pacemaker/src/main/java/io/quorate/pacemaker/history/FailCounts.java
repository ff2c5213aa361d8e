package io.quorate.pacemaker.history;

import io.quorate.pacemaker.model.CrmFeatureSet;
import io.quorate.pacemaker.model.Operation;
import io.quorate.pacemaker.value.Score;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often resources failed on nodes: {@code fail-count-RESOURCE#OPERATION_MS} and {@code last-failure-…}, before
 * feature set 3.0.13 {@code fail-count-RESOURCE}.
 *
 * <p>Source: {@code lib/pengine/failcounts.c} 2.1.5.
 */
final class FailCounts {
  private static final String COUNT = "fail-count-";
  private static final String LAST = "last-failure-";

  private final WorkCluster cluster;
  private final boolean old;
  private final Map<WorkNode, Map<String, Count>> known = new IdentityHashMap<>();

  /**
   * Failures of one resource on one node.
   *
   * @param count how many, at most 1000000
   * @param last seconds since 1970; 0 when it is not known
   */
  record Count(long count, long last) {
    static final Count NONE = new Count(0, 0);

    Count plus(long more, long at) {
      return new Count(Math.min(Score.INFINITY.value(), count + more), Math.max(last, at));
    }
  }

  FailCounts(WorkCluster cluster) {
    this.cluster = cluster;
    this.old =
        cluster.cib.featureSet().filter((CrmFeatureSet it) -> it.isAtLeast(3, 0, 13)).isEmpty();
  }

  /** The attributes of a node changed. */
  void forget(WorkNode node) {
    known.remove(node);
  }

  /** The failures, expired or not. */
  Count all(WorkNode node, WorkResource resource) {
    Map<String, Count> counts = known.computeIfAbsent(node, this::read);
    return counts.getOrDefault(name(resource), Count.NONE);
  }

  /** The failures that did not expire, as an operation of the resource that is being read makes them count. */
  long unexpired(WorkNode node, WorkResource resource, OperationResult result) {
    Count count = all(node, resource);
    if (count.count() > 0 && resource.failureTimeout > 0 && blocks(resource, result)) {
      resource.failureTimeout = 0;
    }
    return count.count() > 0
            && count.last() > 0
            && resource.failureTimeout > 0
            && cluster.seconds() > count.last() + resource.failureTimeout
        ? 0
        : count.count();
  }

  private static boolean blocks(WorkResource resource, OperationResult result) {
    return resource.primitive().map(it -> it.operations()).orElse(List.<Operation>of()).stream()
        .anyMatch(
            operation ->
                operation.onFail().filter("block"::equals).isPresent()
                    && operation.name().equals(result.task()));
  }

  private static String name(WorkResource resource) {
    return resource.unique ? resource.historyName : stripped(resource.historyName);
  }

  /** A name without the number of an instance. */
  static String stripped(String name) {
    int colon = name.lastIndexOf(':');
    if (colon <= 0 || colon == name.length() - 1) {
      return name;
    }
    for (int i = colon + 1; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return name;
      }
    }
    return name.substring(0, colon);
  }

  private Map<String, Count> read(WorkNode node) {
    Map<String, Count> counts = new HashMap<>();
    node.attributes.forEach(
        (name, value) -> {
          if (name.startsWith(COUNT)) {
            long number =
                Score.read(value, cluster.settings.release()).value().map(Score::value).orElse(0);
            add(counts, name.substring(COUNT.length()), number, 0);
          } else if (name.startsWith(LAST)) {
            long at = Truth.number(Optional.of(value)).orElse(0);
            add(counts, name.substring(LAST.length()), 0, at);
          }
        });
    return counts;
  }

  private void add(Map<String, Count> counts, String rest, long number, long last) {
    int hash = rest.lastIndexOf('#');
    if (old ? hash >= 0 : hash <= 0) {
      return;
    }
    String resource = old ? rest : rest.substring(0, hash);
    put(counts, resource, number, last);
    String base = stripped(resource);
    if (!base.equals(resource)) {
      put(counts, base, number, last);
    }
  }

  private static void put(Map<String, Count> counts, String name, long number, long last) {
    counts.put(name, counts.getOrDefault(name, Count.NONE).plus(number, last));
  }
}
