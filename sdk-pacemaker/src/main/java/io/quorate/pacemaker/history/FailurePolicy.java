package io.quorate.pacemaker.history;

import io.quorate.pacemaker.effective.Setting;
import io.quorate.pacemaker.model.Operation;
import io.quorate.pacemaker.model.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a failed operation leads to: {@code on-fail}, or what Pacemaker does without it.
 *
 * <p>Source: {@code unpack_operation} in {@code lib/pengine/pe_actions.c} 2.1.5.
 */
final class FailurePolicy {
  private final WorkCluster cluster;

  FailurePolicy(WorkCluster cluster) {
    this.cluster = cluster;
  }

  OnFail of(WorkResource resource, WorkNode node, OperationResult result) {
    @Nullable String value = configured(resource, result.task(), result.intervalMs());
    Optional<OnFail> meant = value == null ? Optional.empty() : meant(resource, value);
    if (resource.remoteConnection
        && !result.isProbe()
        && !result.isTask("start")
        && (meant.isEmpty() || !resource.managed)
        && (meant.isPresent() || resource.container == null)) {
      return resource.managed ? OnFail.RESET_REMOTE : OnFail.STOP;
    }
    if (meant.isPresent()) {
      return meant.get();
    }
    if (resource.container != null) {
      return OnFail.RESTART_CONTAINER;
    }
    if (result.isTask("stop")) {
      return cluster.settings.fencing() ? OnFail.FENCE : OnFail.BLOCK;
    }
    return OnFail.RECOVER;
  }

  private Optional<OnFail> meant(WorkResource resource, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "block" -> Optional.of(OnFail.BLOCK);
      case "fence" -> Optional.of(cluster.settings.fencing() ? OnFail.FENCE : OnFail.STOP);
      case "standby" -> Optional.of(OnFail.STANDBY);
      case "ignore", "nothing" -> Optional.of(OnFail.IGNORE);
      case "migrate" -> Optional.of(OnFail.MIGRATE);
      case "stop" -> Optional.of(OnFail.STOP);
      case "restart" -> Optional.of(OnFail.RECOVER);
      case "restart-container" ->
          resource.container == null ? Optional.empty() : Optional.of(OnFail.RESTART_CONTAINER);
      case "demote" -> Optional.of(OnFail.DEMOTE);
      default -> Optional.empty();
    };
  }

  private @Nullable String configured(WorkResource resource, String task, long intervalMs) {
    Optional<Primitive> primitive = resource.primitive();
    if (primitive.isEmpty()) {
      return null;
    }
    List<Operation> operations = cluster.effective.operations(primitive.get());
    Optional<Operation> operation =
        operations.stream()
            .filter(each -> each.name().equals(task) && interval(each) == intervalMs)
            .filter(each -> Truth.is(each.enabled().orElse(null), true))
            .findFirst();
    Map<String, Setting> options =
        operation.isPresent()
            ? cluster.effective.options(primitive.get(), operation.get())
            : cluster.effective.defaults(primitive.get(), task, intervalMs);
    @Nullable Setting set = options.get("on-fail");
    @Nullable String value = set == null ? null : set.value().toLowerCase(Locale.ROOT);
    if (value != null
        && task.equals("stop")
        && Set.of("standby", "demote", "stop").contains(value)) {
      return null;
    }
    if (value == null && task.equals("demote")) {
      return ofPromotion(operations);
    }
    boolean promoting =
        task.equals("promote")
            || task.equals("monitor")
                && intervalMs > 0
                && operation.filter(FailurePolicy::isOfPromoted).isPresent();
    return "demote".equals(value) && !promoting ? null : value;
  }

  /** A demotion fails like what is done to a promoted instance. */
  private @Nullable String ofPromotion(List<Operation> operations) {
    List<String> found = new ArrayList<>();
    for (Operation each : operations) {
      boolean applies =
          each.name().equals("promote")
              || each.name().equals("monitor") && interval(each) > 0 && isOfPromoted(each);
      if (applies && Truth.is(each.enabled().orElse(null), true)) {
        each.onFail().filter(it -> !it.equalsIgnoreCase("demote")).ifPresent(found::add);
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private static boolean isOfPromoted(Operation operation) {
    return operation.role().flatMap(Role::of).filter(it -> it == Role.PROMOTED).isPresent();
  }

  private long interval(Operation operation) {
    return cluster.settings.milliseconds(operation.interval(), 0);
  }
}
