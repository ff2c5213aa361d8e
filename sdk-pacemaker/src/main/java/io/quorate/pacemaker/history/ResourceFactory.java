package io.quorate.pacemaker.history;

import io.quorate.pacemaker.effective.Setting;
import io.quorate.pacemaker.history.WorkResource.Kind;
import io.quorate.pacemaker.history.WorkResource.MultipleActive;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.Resource;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.value.Score;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes one resource, with the options that the history depends on.
 *
 * <p>Source: {@code pe__unpack_resource} in {@code lib/pengine/complex.c} 2.1.5.
 */
final class ResourceFactory {
  static final ResourceAgent NONE = ResourceAgent.of("", "");
  static final ResourceAgent REMOTE = ResourceAgent.ocf("pacemaker", "remote");

  private final WorkCluster cluster;

  ResourceFactory(WorkCluster cluster) {
    this.cluster = cluster;
  }

  /** The meta attributes of a configured resource. */
  Map<String, String> meta(Resource resource) {
    return values(cluster.effective.metaAttributes(resource));
  }

  private static Map<String, String> values(Map<String, Setting> settings) {
    Map<String, String> values = new HashMap<>();
    settings.forEach((name, setting) -> values.put(name, setting.value()));
    return values;
  }

  /** A configured resource, or an instance of it. */
  WorkResource configured(
      Resource resource,
      String id,
      Kind kind,
      @Nullable WorkResource parent,
      Map<String, String> meta) {
    ResourceAgent agent =
        resource instanceof Primitive primitive
            ? cluster.effective.agent(primitive).orElse(NONE)
            : NONE;
    WorkResource made = make(id, resource.id(), kind, resource, parent, agent, meta);
    if (resource instanceof Primitive primitive && made.remoteConnection) {
      Setting interval = cluster.effective.parameters(primitive).get("reconnect_interval");
      made.reconnectMs =
          cluster.settings.milliseconds(interval == null ? null : interval.value(), 0);
    }
    return made;
  }

  /** A resource that no element of its own configures. */
  WorkResource implied(
      String id, ResourceAgent agent, @Nullable WorkResource parent, Map<String, String> meta) {
    return make(id, id, Kind.PRIMITIVE, null, parent, agent, meta);
  }

  private WorkResource make(
      String id,
      String base,
      Kind kind,
      @Nullable Resource resource,
      @Nullable WorkResource parent,
      ResourceAgent agent,
      Map<String, String> meta) {
    WorkResource made = new WorkResource(id, base, kind, resource, parent, agent, meta);
    ClusterSettings settings = cluster.settings;
    made.managed =
        Truth.is(meta.get("is-managed"), Truth.is(settings.value("is-managed-default"), true));
    if (Truth.is(meta.get("maintenance")) || settings.maintenance()) {
      made.managed = false;
      made.maintenance = true;
    }
    WorkResource top = made.top();
    if (top.kind == Kind.CLONE) {
      made.unique = Truth.is(meta.get("globally-unique"));
      made.promotable = top != made ? top.promotable : Truth.is(meta.get("promotable"));
    }
    made.multipleActive = multipleActive(meta.get("multiple-active"));
    made.migrationThreshold = threshold(meta.get("migration-threshold"));
    made.failureTimeout = settings.milliseconds(meta.get("failure-timeout"), 0) / 1000;
    boolean device = agent.resourceClass().equals("stonith");
    cluster.hasFenceDevice |= device;
    made.needsFencing = needsFencing(meta.get("requires"), device, kind);
    made.remoteConnection = isRemote(agent);
    made.next = made.targetRole().orElse(Role.UNKNOWN);
    cluster.register(made);
    return made;
  }

  static boolean isRemote(ResourceAgent agent) {
    return agent.equals(REMOTE);
  }

  private static MultipleActive multipleActive(@Nullable String value) {
    return switch (value == null ? "" : value.toLowerCase(Locale.ROOT)) {
      case "block" -> MultipleActive.BLOCK;
      case "stop_only" -> MultipleActive.STOP_ONLY;
      case "stop_unexpected" -> MultipleActive.STOP_UNEXPECTED;
      default -> MultipleActive.STOP_START;
    };
  }

  private long threshold(@Nullable String value) {
    if (value == null) {
      return Score.INFINITY.value();
    }
    Optional<Score> score = Score.read(value, cluster.settings.release()).value();
    long number = score.map(Score::value).orElse(0);
    return number < 0 ? Score.INFINITY.value() : number;
  }

  private boolean needsFencing(@Nullable String requires, boolean device, Kind kind) {
    String word = requires == null ? "" : requires.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "nothing", "quorum" -> false;
      case "fencing", "unfencing" -> cluster.settings.fencing();
      default -> !device && kind != Kind.BUNDLE && cluster.settings.fencing();
    };
  }
}
