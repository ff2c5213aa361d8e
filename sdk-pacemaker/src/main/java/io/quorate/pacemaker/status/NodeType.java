package io.quorate.pacemaker.status;

/** What kind of node it is. */
public enum NodeType {
  /** A full member of the cluster. */
  MEMBER,
  /** A host that {@code pacemaker-remoted} runs on, without cluster membership. */
  REMOTE,
  /** A virtual machine or a container that is a resource and runs {@code pacemaker-remoted}. */
  GUEST,
  /** A ping node of old releases. */
  PING,
  /** The output does not say. */
  UNKNOWN
}
