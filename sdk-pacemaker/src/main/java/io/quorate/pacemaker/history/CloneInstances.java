package io.quorate.pacemaker.history;

import io.quorate.pacemaker.history.WorkResource.Kind;
import io.quorate.pacemaker.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the resource that a history belongs to; for anonymous clones, the instance on that node.
 *
 * <p>Source: {@code unpack_find_resource} and {@code find_anonymous_clone} in {@code lib/pengine/unpack.c} 2.1.5.
 */
final class CloneInstances {
  private final WorkCluster cluster;
  private final ConfigurationReader configuration;

  CloneInstances(WorkCluster cluster) {
    this.cluster = cluster;
    this.configuration = new ConfigurationReader(cluster);
  }

  Optional<WorkResource> find(String id, WorkNode node) {
    Optional<WorkResource> exact = cluster.resource(id);
    Optional<WorkResource> found =
        exact.isPresent()
            ? exact.filter(WorkResource::isPrimitive)
            : cluster.resource(FailCounts.stripped(id) + ":0").filter(it -> !it.unique);
    if (found.isEmpty()) {
      return found;
    }
    WorkResource top = found.get().top();
    WorkResource result = found.get();
    if (top.isAnonymousClone()) {
      if (top.isBundled()) {
        Optional<WorkResource> child =
            cluster.bundles.stream()
                .filter(each -> each.bundle == top.parent)
                .findFirst()
                .flatMap(each -> each.childOn(node));
        if (child.isEmpty()) {
          return child;
        }
        result = child.get();
      } else {
        result = instance(top, FailCounts.stripped(id), node);
      }
    }
    result.historyName = id;
    return Optional.of(result);
  }

  private WorkResource instance(WorkResource clone, String name, WorkNode node) {
    @Nullable WorkResource inactive = null;
    boolean skip = false;
    for (WorkResource child : clone.children) {
      List<WorkNode> places = places(child);
      if (places.contains(node)) {
        Optional<WorkResource> member = child.member(name);
        if (member.isPresent() && member.get().runningOn.isEmpty()) {
          return usable(clone, member.get(), name, node);
        }
        skip |= member.isPresent();
      } else if (places.isEmpty() && !skip && inactive == null && !child.blocked) {
        inactive =
            child
                .member(name)
                .filter(it -> it.pendingNode == null || it.pendingNode == node)
                .orElse(null);
      }
    }
    return skip || inactive == null ? orphan(clone, name) : usable(clone, inactive, name, node);
  }

  /** Instances on unclean nodes are no configured ones, when the resource may be started without fencing. */
  private WorkResource usable(
      WorkResource clone, WorkResource instance, String name, WorkNode node) {
    boolean lost =
        !instance.needsFencing
            && (!node.online || node.unclean)
            && !node.isGuest()
            && clone.cloneMax != cluster.nodes.size();
    return lost ? orphan(clone, name) : instance;
  }

  private WorkResource orphan(WorkResource clone, String name) {
    Resource child = ConfigurationReader.child(clone).orElseThrow();
    WorkResource made = configuration.addInstance(clone, child);
    return made.member(name).orElse(made);
  }

  private static List<WorkNode> places(WorkResource child) {
    List<WorkNode> places = new ArrayList<>();
    if (child.kind == Kind.GROUP) {
      child.children.forEach(each -> places.addAll(places(each)));
      return places;
    }
    places.addAll(child.runningOn);
    if (child.pendingNode != null) {
      places.add(child.pendingNode);
    }
    return places;
  }
}
