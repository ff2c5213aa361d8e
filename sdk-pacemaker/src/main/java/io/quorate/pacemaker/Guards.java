package io.quorate.pacemaker;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.rule.Report;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.NodeStatus;
import java.util.List;
import java.util.Optional;

/** Refusals of the client, with their codes. */
final class Guards {
  private Guards() {}

  /** Throws when something speaks against it. */
  static void check(String what, List<Diagnostic> findings) {
    if (!findings.isEmpty()) {
      throw new PacemakerRefusedException(what, new Report(findings));
    }
  }

  static Diagnostic finding(String code, String message, String hint) {
    return Diagnostic.of(Severity.ERROR, code, message).withHelp(hint);
  }

  static Diagnostic noSuchNode(ClusterStatus status, String node) {
    List<String> names = status.nodes().stream().map(NodeStatus::name).toList();
    Optional<String> like = Suggestion.closest(node, names);
    return finding(
        "PCM400",
        "the cluster has no node '" + node + "'",
        like.map(name -> "did you mean '" + name + "'?")
            .orElse("its nodes are " + String.join(", ", names)));
  }
}
