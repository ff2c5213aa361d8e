package io.quorate.pacemaker.history;

import io.quorate.pacemaker.history.WorkResource.Kind;
import io.quorate.pacemaker.model.Bundle;
import io.quorate.pacemaker.model.Clone;
import io.quorate.pacemaker.model.Group;
import io.quorate.pacemaker.model.Master;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.Resource;
import io.quorate.pacemaker.model.ResourceTemplate;
import io.quorate.pacemaker.status.NodeType;
import io.quorate.pacemaker.value.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the nodes that resources imply, and the resources with their instances. */
final class ConfigurationReader {
  private final WorkCluster cluster;
  private final ResourceFactory factory;
  private final Map<String, Primitive> guests = new LinkedHashMap<>();

  ConfigurationReader(WorkCluster cluster) {
    this.cluster = cluster;
    this.factory = new ResourceFactory(cluster);
  }

  void read() {
    List<Resource> configured =
        cluster.cib.configuration().resources().stream()
            .filter(each -> !(each instanceof ResourceTemplate))
            .toList();
    configured.forEach(this::remoteNodes);
    for (Resource each : configured) {
      cluster.resources.add(resource(each, null));
    }
    guests.forEach(this::connection);
    cluster.resources.sort(Comparator.comparingInt(this::priority).reversed());
    cluster.resources.stream()
        .flatMap(WorkResource::all)
        .filter(each -> each.remoteConnection)
        .forEach(this::link);
  }

  /** The nodes that remote connections and guests are. */
  private void remoteNodes(Resource resource) {
    if (resource instanceof Primitive primitive) {
      if (cluster.effective.agent(primitive).filter(ResourceFactory::isRemote).isPresent()) {
        remoteNode(primitive.id());
      } else {
        Optional<String> guest = primitive.meta("remote-node");
        if (guest.isPresent() && cluster.node(guest.get()).isEmpty()) {
          guests.put(guest.get(), primitive);
          remoteNode(guest.get());
        }
      }
    } else if (resource instanceof Group group) {
      group.primitives().forEach(this::remoteNodes);
    }
  }

  private void remoteNode(String name) {
    if (cluster.node(name).isEmpty()) {
      cluster.addNode(name, name, NodeType.REMOTE);
    }
  }

  private void connection(String name, Primitive guest) {
    Map<String, String> meta = new HashMap<>();
    String managed = factory.meta(guest).get("is-managed");
    if (managed != null) {
      meta.put("is-managed", managed);
    }
    WorkResource connection = factory.implied(name, ResourceFactory.REMOTE, null, meta);
    connection.internal = true;
    cluster.resource(guest.id()).ifPresent(container -> contain(container, connection));
    cluster.resources.add(connection);
  }

  private int priority(WorkResource resource) {
    return Score.read(resource.meta.getOrDefault("priority", "0"), cluster.settings.release())
        .orElse(Score.ZERO)
        .value();
  }

  static void contain(WorkResource container, WorkResource filler) {
    filler.container = container;
    container.fillers.add(filler);
  }

  private void link(WorkResource connection) {
    cluster
        .node(connection.id)
        .ifPresent(
            node -> {
              node.connection = connection;
              if (connection.container == null
                  && cluster.settings.startupFencing()
                  && cluster.settings.fencing()) {
                node.unclean = true;
              }
            });
  }

  private WorkResource resource(Resource resource, @Nullable WorkResource parent) {
    if (resource instanceof Clone clone) {
      return clones(clone, clone.resource(), clone.isPromotable());
    }
    if (resource instanceof Master master) {
      return clones(master, master.resource(), true);
    }
    if (resource instanceof Bundle bundle) {
      return new BundleReader(cluster, factory).read(bundle);
    }
    return instance(resource, parent, "");
  }

  /** A primitive or group, or an instance of it. */
  private WorkResource instance(Resource resource, @Nullable WorkResource parent, String suffix) {
    Map<String, String> meta = factory.meta(resource);
    if (parent != null && !parent.unique) {
      meta.put("globally-unique", "false");
    }
    if (parent != null && parent.promotable) {
      meta.putIfAbsent("promotable", "true");
    }
    Kind kind = resource instanceof Group ? Kind.GROUP : Kind.PRIMITIVE;
    WorkResource made = factory.configured(resource, resource.id() + suffix, kind, parent, meta);
    if (resource instanceof Group group) {
      for (Primitive member : group.primitives()) {
        made.children.add(instance(member, made, suffix));
      }
    }
    return made;
  }

  private WorkResource clones(Resource resource, Optional<Resource> child, boolean promotable) {
    Map<String, String> meta = factory.meta(resource);
    if (promotable) {
      meta.put("promotable", "true");
    }
    WorkResource clone = factory.configured(resource, resource.id(), Kind.CLONE, null, meta);
    int standard = Math.max(1, cluster.nodes.size());
    clone.cloneMax =
        (int) Truth.number(Optional.ofNullable(meta.get("clone-max"))).orElse(standard);
    if (clone.unique && child.isPresent() && !canBeUnique(child.get())) {
      clone.unique = false;
      clone.meta.put("globally-unique", "false");
      clone.cloneMax = Math.min(clone.cloneMax, cluster.nodes.size());
    }
    if (child.isPresent()) {
      for (int number = 0; number < Math.max(1, clone.cloneMax); number++) {
        addInstance(clone, child.get());
      }
    }
    return clone;
  }

  /** Only agents of some classes tell one instance from another. */
  private boolean canBeUnique(Resource child) {
    List<Primitive> primitives =
        child instanceof Group group
            ? group.primitives()
            : child instanceof Primitive primitive ? List.of(primitive) : List.of();
    return primitives.stream()
        .map(each -> cluster.effective.agent(each).orElse(ResourceFactory.NONE).resourceClass())
        .allMatch(each -> each.equals("ocf") || each.equals("stonith"));
  }

  /** One more instance of a clone; those beyond the configured number are orphans. */
  WorkResource addInstance(WorkResource clone, Resource child) {
    int number = clone.children.size();
    WorkResource made = instance(child, clone, ":" + number);
    if (number >= clone.cloneMax) {
      made.all().forEach(each -> each.orphan = true);
    }
    clone.children.add(made);
    return made;
  }

  /** What a clone is made of. */
  static Optional<Resource> child(WorkResource clone) {
    if (clone.configured instanceof Clone it) {
      return it.resource();
    }
    if (clone.configured instanceof Master it) {
      return it.resource();
    }
    List<Resource> primitive = new ArrayList<>();
    if (clone.configured instanceof Bundle it) {
      it.primitive().ifPresent(primitive::add);
    }
    return primitive.stream().findFirst();
  }
}
