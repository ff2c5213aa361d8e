package io.quorate.pacemaker.command;

/** What kind of parameter of a resource. */
public enum ParameterKind {
  /** For the agent. */
  INSTANCE,
  /** For the cluster. */
  META,
  /** What it uses of a node's capacity. */
  UTILIZATION;

  Call put(Call call) {
    return call.flag("meta", this == META).flag("utilization", this == UTILIZATION);
  }
}
