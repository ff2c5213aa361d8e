package io.quorate.pacemaker.history;

import io.quorate.pacemaker.history.WorkBundle.Replica;
import io.quorate.pacemaker.history.WorkResource.Kind;
import io.quorate.pacemaker.model.Bundle;
import io.quorate.pacemaker.model.BundleNetwork;
import io.quorate.pacemaker.model.Container;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.status.NodeType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the resources that a bundle implies: for each replica a container, its address, a connection, and an instance of
 * the primitive.
 *
 * <p>Source: {@code pe__unpack_bundle} in {@code lib/pengine/bundle.c} 2.1.5.
 */
final class BundleReader {
  private final WorkCluster cluster;
  private final ResourceFactory factory;

  BundleReader(WorkCluster cluster, ResourceFactory factory) {
    this.cluster = cluster;
    this.factory = factory;
  }

  WorkResource read(Bundle configured) {
    Map<String, String> meta = factory.meta(configured);
    WorkResource bundle = factory.configured(configured, configured.id(), Kind.BUNDLE, null, meta);
    Optional<Container> container = configured.container();
    if (container.isEmpty()) {
      return bundle;
    }
    int promoted = number(container.get().promotedMax().or(container.get()::masters), 0);
    int replicas = number(container.get().replicas(), Math.max(1, promoted));
    int perHost = Math.max(1, number(container.get().replicasPerHost(), 1));
    bundle.unique = perHost > 1;
    Optional<BundleNetwork> network = configured.network();
    Optional<String> address = network.flatMap(BundleNetwork::ipRangeStart);
    if (address.isEmpty() && network.flatMap(BundleNetwork::controlPort).isPresent()) {
      perHost = 1;
      bundle.unique = false;
    }
    Optional<Primitive> inside =
        network
            .filter(it -> it.ipRangeStart().isPresent() || it.controlPort().isPresent())
            .flatMap(it -> configured.primitive());
    @Nullable WorkResource clone =
        inside.isPresent() ? clone(bundle, inside.get(), replicas, perHost, promoted) : null;
    WorkBundle parts = new WorkBundle(bundle);
    cluster.bundles.add(parts);
    for (int number = 0; number < replicas; number++) {
      parts.replicas.add(replica(bundle, container.get(), address, number, clone));
      address = address.flatMap(BundleReader::next);
    }
    parts.replicas.forEach(each -> bundle.children.addAll(each.members()));
    return bundle;
  }

  private WorkResource clone(
      WorkResource bundle, Primitive inside, int replicas, int perHost, int promoted) {
    Map<String, String> meta = new HashMap<>(bundle.meta);
    meta.put("globally-unique", Boolean.toString(perHost > 1));
    if (promoted > 0) {
      meta.put("promotable", "true");
    }
    WorkResource clone =
        factory.configured(
            Objects.requireNonNull(bundle.configured),
            bundle.id + (promoted > 0 ? "-master" : "-clone"),
            Kind.CLONE,
            bundle,
            meta);
    clone.cloneMax = replicas;
    for (int number = 0; number < replicas; number++) {
      Map<String, String> own = factory.meta(inside);
      meta.forEach(own::putIfAbsent);
      clone.children.add(
          factory.configured(inside, inside.id() + ":" + number, Kind.PRIMITIVE, clone, own));
    }
    return clone;
  }

  private Replica replica(
      WorkResource bundle,
      Container container,
      Optional<String> address,
      int number,
      @Nullable WorkResource clone) {
    String engine = container.engine().element();
    @Nullable WorkResource ip =
        address
            .map(it -> bundle.id + "-ip-" + it)
            .map(it -> implied(it, ResourceAgent.ocf("heartbeat", "IPaddr2"), bundle))
            .orElse(null);
    WorkResource box =
        implied(
            bundle.id + "-" + engine + "-" + number,
            ResourceAgent.ocf("heartbeat", engine),
            bundle);
    if (ip != null) {
      box.fillers.add(ip);
    }
    if (clone == null) {
      return new Replica(number, ip, null, box, null);
    }
    WorkResource child = clone.children.get(number);
    box.fillers.add(child);
    WorkResource remote = implied(bundle.id + "-" + number, ResourceFactory.REMOTE, bundle);
    remote.internal = true;
    ConfigurationReader.contain(box, remote);
    if (cluster.node(remote.id).isEmpty()) {
      cluster.addNode(remote.id, remote.id, NodeType.REMOTE);
    }
    return new Replica(number, ip, child, box, remote);
  }

  private WorkResource implied(String id, ResourceAgent agent, WorkResource bundle) {
    return factory.implied(id, agent, bundle, bundle.meta);
  }

  /** The address behind another one; empty behind the last one of its network. */
  private static Optional<String> next(String address) {
    int dot = address.lastIndexOf('.');
    int last = dot < 0 ? 255 : number(Optional.of(address.substring(dot + 1)), 255);
    return last > 253 ? Optional.empty() : Optional.of(address.substring(0, dot + 1) + (last + 1));
  }

  private static int number(Optional<String> text, int otherwise) {
    long number = Truth.number(text).orElse(otherwise);
    return number < 0 || number > 10_000 ? otherwise : (int) number;
  }
}
