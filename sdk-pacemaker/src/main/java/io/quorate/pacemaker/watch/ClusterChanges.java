package io.quorate.pacemaker.watch;

import io.quorate.pacemaker.status.AttributeStatus;
import io.quorate.pacemaker.status.ClusterOptions;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.ClusterSummary;
import io.quorate.pacemaker.status.DesignatedController;
import io.quorate.pacemaker.status.FencingEvent;
import io.quorate.pacemaker.status.LastChange;
import io.quorate.pacemaker.status.NodeStatus;
import io.quorate.pacemaker.status.ReportedTime;
import io.quorate.pacemaker.status.ResourceRole;
import io.quorate.pacemaker.status.RunningOn;
import io.quorate.pacemaker.status.StatusSection;
import io.quorate.pacemaker.status.TicketStatus;
import io.quorate.pacemaker.value.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What happened between two states of a cluster.
 *
 * <p>Only sections that both outputs have are compared. Times and counters of operations that succeed are no events.
 */
public final class ClusterChanges {
  private final ClusterStatus before;
  private final ClusterStatus after;
  private final List<ClusterEvent> events = new ArrayList<>();

  private ClusterChanges(ClusterStatus before, ClusterStatus after) {
    this.before = before;
    this.after = after;
  }

  /** The events, the cluster's first, then those of nodes, fencing, resources and the rest; none when nothing happened. */
  public static List<ClusterEvent> between(ClusterStatus before, ClusterStatus after) {
    return new ClusterChanges(before, after).all();
  }

  private List<ClusterEvent> all() {
    if (both(StatusSection.SUMMARY)) {
      summary();
    }
    if (both(StatusSection.NODES)) {
      nodes();
    }
    if (both(StatusSection.FENCING)) {
      fencing();
    }
    if (both(StatusSection.RESOURCES)) {
      resources();
    }
    if (both(StatusSection.FAILURES)) {
      failures();
    }
    if (both(StatusSection.NODE_HISTORY)) {
      changed(
          failCounts(before),
          failCounts(after),
          (key, was, is) ->
              events.add(new ClusterEvent.FailCountChanged(key.object(), key.node(), was, is)));
    }
    if (both(StatusSection.NODE_ATTRIBUTES)) {
      changed(
          attributes(before),
          attributes(after),
          (key, was, is) -> events.add(new ClusterEvent.AttributeChanged(key.node(), was, is)));
    }
    if (both(StatusSection.TICKETS)) {
      changed(
          byKey(before.tickets(), TicketStatus::id),
          byKey(after.tickets(), TicketStatus::id),
          (id, was, is) -> events.add(new ClusterEvent.TicketChanged(was, is)));
    }
    if (both(StatusSection.BANS)) {
      gone(before.bans(), after.bans()).forEach(ban -> events.add(new ClusterEvent.BanGone(ban)));
      gone(after.bans(), before.bans())
          .forEach(ban -> events.add(new ClusterEvent.BanAppeared(ban)));
    }
    return List.copyOf(events);
  }

  private boolean both(StatusSection section) {
    return before.sections().contains(section) && after.sections().contains(section);
  }

  private record Place(String object, String node) {}

  /** Takes a key, what was there and what is there; at least one of the two is present, and they differ. */
  private interface Change<K, V> {
    void accept(K key, Optional<V> before, Optional<V> after);
  }

  private static <K, V> void changed(Map<K, V> before, Map<K, V> after, Change<K, V> change) {
    Set<K> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (K key : keys) {
      Optional<V> was = Optional.ofNullable(before.get(key));
      Optional<V> is = Optional.ofNullable(after.get(key));
      if (!was.equals(is)) {
        change.accept(key, was, is);
      }
    }
  }

  private static <T> List<T> gone(List<T> here, List<T> there) {
    Set<T> known = new LinkedHashSet<>(there);
    return here.stream().filter(each -> !known.contains(each)).distinct().toList();
  }

  private static <K, T> Map<K, T> byKey(List<T> all, Function<T, K> key) {
    Map<K, T> map = new LinkedHashMap<>();
    all.forEach(each -> map.putIfAbsent(key.apply(each), each));
    return map;
  }

  private void summary() {
    Optional<Boolean> had = before.hasQuorum();
    Optional<Boolean> has = after.hasQuorum();
    if (!had.equals(has)) {
      events.add(new ClusterEvent.QuorumChanged(had, has));
    }
    Optional<String> was = before.dc().map(DesignatedController::name);
    Optional<String> is = after.dc().map(DesignatedController::name);
    if (!was.equals(is)) {
      events.add(new ClusterEvent.DcChanged(was, is));
    }
    changed(
        options(before),
        options(after),
        (name, old, now) -> events.add(new ClusterEvent.OptionChanged(name, old, now)));
    Optional<LastChange> last = before.summary().flatMap(ClusterSummary::lastChange);
    Optional<LastChange> now = after.summary().flatMap(ClusterSummary::lastChange);
    if (now.isPresent() && !now.equals(last)) {
      events.add(
          new ClusterEvent.ConfigurationChanged(
              last.map(LastChange::time).map(ReportedTime::text),
              now.map(LastChange::time).map(ReportedTime::text),
              by(now.get())));
    }
  }

  private static String by(LastChange change) {
    List<String> parts = new ArrayList<>();
    change.client().filter(text -> !text.isEmpty()).ifPresent(parts::add);
    change.user().filter(text -> !text.isEmpty()).ifPresent(user -> parts.add("as " + user));
    change.origin().filter(text -> !text.isEmpty()).ifPresent(node -> parts.add("on " + node));
    return String.join(" ", parts);
  }

  private static Map<String, String> options(ClusterStatus status) {
    Map<String, String> all = new LinkedHashMap<>();
    ClusterOptions options =
        status.summary().map(ClusterSummary::options).orElse(ClusterOptions.UNKNOWN);
    BiConsumer<String, Optional<?>> put =
        (name, value) -> value.ifPresent(each -> all.put(name, each.toString()));
    put.accept("stonith-enabled", options.fencingEnabled());
    put.accept("symmetric-cluster", options.symmetricCluster());
    put.accept("no-quorum-policy", options.noQuorumPolicy());
    put.accept("maintenance-mode", options.maintenanceMode());
    put.accept("stop-all-resources", options.stopAllResources());
    return all;
  }

  private void nodes() {
    changed(
        byKey(before.nodes(), NodeStatus::name),
        byKey(after.nodes(), NodeStatus::name),
        (node, was, is) -> {
          var old = was.map(NodeStatus::condition);
          var now = is.map(NodeStatus::condition);
          if (!old.equals(now)) {
            events.add(new ClusterEvent.NodeChanged(node, old, now));
          }
        });
  }

  /** The outputs list the latest first; what happened is told in the order in which it did. */
  private void fencing() {
    List<FencingEvent> fresh = new ArrayList<>(gone(after.fencing(), before.fencing()));
    Collections.reverse(fresh);
    fresh.forEach(event -> events.add(new ClusterEvent.FencingChanged(event)));
  }

  private void resources() {
    Map<String, Map<String, ResourceRole>> was = roles(before);
    Map<String, Map<String, ResourceRole>> is = roles(after);
    changed(
        presence(was),
        presence(is),
        (id, had, has) -> events.add(new ClusterEvent.ResourceListed(id, has.isPresent())));
    Set<String> ids = new LinkedHashSet<>(was.keySet());
    ids.addAll(is.keySet());
    for (String id : ids) {
      places(id, was.getOrDefault(id, Map.of()), is.getOrDefault(id, Map.of()));
    }
    flags();
  }

  private static Map<String, Boolean> presence(Map<String, ?> roles) {
    Map<String, Boolean> map = new LinkedHashMap<>();
    roles.keySet().forEach(id -> map.put(id, true));
    return map;
  }

  private void places(
      String id, Map<String, ResourceRole> before, Map<String, ResourceRole> after) {
    if (before.size() == 1 && after.size() == 1 && !before.keySet().equals(after.keySet())) {
      String from = before.keySet().iterator().next();
      Map.Entry<String, ResourceRole> to = after.entrySet().iterator().next();
      events.add(new ClusterEvent.ResourceMoved(id, from, to.getKey(), to.getValue()));
      return;
    }
    changed(
        before,
        after,
        (node, was, is) -> events.add(new ClusterEvent.RoleChanged(id, node, was, is)));
  }

  /** For each id, the nodes where it runs; none for what is stopped. */
  private static Map<String, Map<String, ResourceRole>> roles(ClusterStatus status) {
    Map<String, Map<String, ResourceRole>> roles = new LinkedHashMap<>();
    status
        .primitives()
        .forEach(
            primitive -> {
              Map<String, ResourceRole> places =
                  roles.computeIfAbsent(primitive.id(), id -> new LinkedHashMap<>());
              if (primitive.isActive()) {
                for (RunningOn node : primitive.nodes()) {
                  places.put(node.name(), primitive.role());
                }
              }
            });
    return roles;
  }

  private void flags() {
    Map<String, Set<ClusterEvent.Flag>> was = flags(before);
    Map<String, Set<ClusterEvent.Flag>> is = flags(after);
    Set<String> ids = new LinkedHashSet<>(was.keySet());
    ids.addAll(is.keySet());
    for (String id : ids) {
      Set<ClusterEvent.Flag> had = was.getOrDefault(id, Set.of());
      Set<ClusterEvent.Flag> has = is.getOrDefault(id, Set.of());
      for (ClusterEvent.Flag flag : ClusterEvent.Flag.values()) {
        if (had.contains(flag) != has.contains(flag)) {
          events.add(new ClusterEvent.FlagChanged(id, flag, has.contains(flag)));
        }
      }
    }
  }

  private static Map<String, Set<ClusterEvent.Flag>> flags(ClusterStatus status) {
    Map<String, Set<ClusterEvent.Flag>> flags = new LinkedHashMap<>();
    status
        .primitives()
        .forEach(
            each -> {
              Set<ClusterEvent.Flag> set = EnumSet.noneOf(ClusterEvent.Flag.class);
              set(set, ClusterEvent.Flag.FAILED, each.failed());
              set(set, ClusterEvent.Flag.BLOCKED, each.blocked());
              set(set, ClusterEvent.Flag.UNMANAGED, !each.managed());
              set(set, ClusterEvent.Flag.ORPHANED, each.orphaned());
              set(set, ClusterEvent.Flag.MAINTENANCE, each.maintenance().orElse(false));
              set(set, ClusterEvent.Flag.FAILURE_IGNORED, each.failureIgnored());
              if (!set.isEmpty()) {
                flags.merge(each.id(), set, ClusterChanges::union);
              }
            });
    return flags;
  }

  private static void set(Set<ClusterEvent.Flag> flags, ClusterEvent.Flag flag, boolean on) {
    if (on) {
      flags.add(flag);
    }
  }

  private static Set<ClusterEvent.Flag> union(
      Set<ClusterEvent.Flag> one, Set<ClusterEvent.Flag> other) {
    one.addAll(other);
    return one;
  }

  private void failures() {
    gone(before.failures(), after.failures())
        .forEach(failure -> events.add(new ClusterEvent.FailureCleared(failure)));
    gone(after.failures(), before.failures())
        .forEach(failure -> events.add(new ClusterEvent.ActionFailed(failure)));
  }

  private static Map<Place, Score> failCounts(ClusterStatus status) {
    Map<Place, Score> counts = new LinkedHashMap<>();
    status
        .history()
        .forEach(
            node ->
                node.resources()
                    .forEach(
                        resource ->
                            resource
                                .failCount()
                                .ifPresent(
                                    count ->
                                        counts.put(new Place(resource.id(), node.node()), count))));
    return counts;
  }

  private static Map<Place, AttributeStatus> attributes(ClusterStatus status) {
    Map<Place, AttributeStatus> all = new LinkedHashMap<>();
    status
        .attributes()
        .forEach(
            node ->
                node.attributes()
                    .forEach(each -> all.put(new Place(each.name(), node.node()), each)));
    return all;
  }
}
