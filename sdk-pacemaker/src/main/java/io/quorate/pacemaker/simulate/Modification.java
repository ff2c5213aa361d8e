package io.quorate.pacemaker.simulate;

/** A change of the input that the caller of {@code crm_simulate} asked for. */
public sealed interface Modification {
  /**
   * {@code --quorum}.
   *
   * @param value as given
   */
  record Quorum(String value) implements Modification {}

  /**
   * {@code --watchdog}.
   *
   * @param value as given
   */
  record Watchdog(String value) implements Modification {}

  /**
   * {@code --node-up}, {@code --node-down} or {@code --node-fail}.
   *
   * @param state what the node becomes
   * @param node the node
   */
  record Node(NodeState state, String node) implements Modification {}

  /** What a node is made to be. */
  enum NodeState {
    /** Online. */
    ONLINE,
    /** Offline. */
    OFFLINE,
    /** Failed, so that it has to be fenced. */
    FAILING
  }

  /**
   * {@code --ticket-grant}, {@code --ticket-revoke}, {@code --ticket-standby} or {@code --ticket-activate}.
   *
   * @param state what the ticket becomes
   * @param ticket the ticket
   */
  record Ticket(TicketState state, String ticket) implements Modification {}

  /** What a ticket is made to be. */
  enum TicketState {
    /** Granted. */
    GRANTED,
    /** Revoked. */
    REVOKED,
    /** In standby. */
    STANDBY,
    /** Active. */
    ACTIVE
  }

  /**
   * {@code --op-inject}: the result of an operation.
   *
   * @param specification {@code RESOURCE_OPERATION_MILLISECONDS@NODE=CODE}
   */
  record Operation(String specification) implements Modification {}

  /**
   * An attribute of a node that was set because of a failure that was asked for; may come during the transition too.
   *
   * @param name of the attribute
   * @param value its value; {@code value++} counts up
   * @param path of the element that it was put into
   * @param id of that element
   */
  record Attribute(String name, String value, String path, String id)
      implements Modification, SimulationStep {}

  /**
   * A modification that is not known.
   *
   * @param text the line, or the element
   */
  record Other(String text) implements Modification {}
}
