package io.quorate.pacemaker.history;

import io.quorate.pacemaker.model.LrmResource;
import io.quorate.pacemaker.model.LrmRscOp;
import io.quorate.pacemaker.model.NodeState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results of all nodes, by node and resource. */
final class ResultIndex {
  private final Map<String, Map<String, List<OperationResult>>> byNode = new HashMap<>();
  private final Map<LrmResource, List<OperationResult>> byResource = new IdentityHashMap<>();

  ResultIndex(List<NodeState> states) {
    for (NodeState state : states) {
      Map<String, List<OperationResult>> here = new HashMap<>();
      byNode.putIfAbsent(state.uname().orElse(""), here);
      for (LrmResource resource : state.resources()) {
        List<OperationResult> results = new ArrayList<>(resource.history().size());
        for (LrmRscOp op : resource.history()) {
          results.add(OperationResult.of(op));
        }
        byResource.put(resource, results);
        here.putIfAbsent(resource.id(), results);
      }
    }
  }

  /** The results of a resource on one node, as written. */
  List<OperationResult> of(LrmResource resource) {
    return byResource.getOrDefault(resource, List.of());
  }

  /** The results of a resource on a node, as written. */
  List<OperationResult> on(String node, String resource) {
    return byNode.getOrDefault(node, Map.of()).getOrDefault(resource, List.of());
  }

  /** Whether nothing is known of a resource on a node. */
  boolean isUnknown(String node, String resource) {
    return on(node, resource).stream().allMatch(each -> each.exitCode() == ExitCode.UNKNOWN);
  }

  Optional<OperationResult> find(String node, String resource, String task) {
    return on(node, resource).stream().filter(each -> each.isTask(task)).findFirst();
  }
}
