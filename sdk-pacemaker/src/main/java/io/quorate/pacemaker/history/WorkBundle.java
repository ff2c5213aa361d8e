package io.quorate.pacemaker.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a bundle consists of. */
final class WorkBundle {
  final WorkResource bundle;
  final List<Replica> replicas = new ArrayList<>();

  /**
   * One container and what belongs to it.
   *
   * @param number from 0
   * @param ip the address, where there is a range of them
   * @param child what runs in it, where there is something
   * @param container the container
   * @param remote the connection to it, where something runs in it
   */
  record Replica(
      int number,
      @Nullable WorkResource ip,
      @Nullable WorkResource child,
      WorkResource container,
      @Nullable WorkResource remote) {
    List<WorkResource> members() {
      List<WorkResource> all = new ArrayList<>();
      if (ip != null) {
        all.add(ip);
      }
      if (child != null) {
        all.add(child);
      }
      all.add(container);
      if (remote != null) {
        all.add(remote);
      }
      return all;
    }
  }

  WorkBundle(WorkResource bundle) {
    this.bundle = bundle;
  }

  /** The instance that runs in the container whose connection is a node. */
  Optional<WorkResource> childOn(WorkNode node) {
    return replicas.stream()
        .filter(each -> each.remote() != null && each.remote().id.equals(node.name))
        .map(Replica::child)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
