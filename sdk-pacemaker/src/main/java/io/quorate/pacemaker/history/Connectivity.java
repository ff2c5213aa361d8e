package io.quorate.pacemaker.history;

import io.quorate.pacemaker.effective.Setting;
import io.quorate.pacemaker.model.Primitive;
import java.util.Map;
import java.util.Optional;

/** What the attribute of a {@code ping} resource should be: hosts times multiplier. */
final class Connectivity {
  private Connectivity() {}

  static Optional<Long> expected(WorkCluster cluster, WorkNode node, String attribute) {
    for (WorkResource resource : node.running) {
      Optional<Primitive> primitive = resource.primitive();
      boolean pings = resource.agent.type().equals("ping") || resource.agent.type().equals("pingd");
      if (pings && primitive.isPresent()) {
        Map<String, Setting> parameters = cluster.effective.parameters(primitive.get());
        String name = value(parameters, "name", "pingd");
        if (name.equals(attribute)) {
          String hosts = value(parameters, "host_list", "");
          long count = hosts.isBlank() ? 0 : hosts.strip().split("\\s+").length;
          long each = Truth.number(Optional.of(value(parameters, "multiplier", "1"))).orElse(1);
          return Optional.of(count * each);
        }
      }
    }
    return Optional.empty();
  }

  private static String value(Map<String, Setting> parameters, String name, String otherwise) {
    Setting setting = parameters.get(name);
    return setting == null ? otherwise : setting.value();
  }
}
