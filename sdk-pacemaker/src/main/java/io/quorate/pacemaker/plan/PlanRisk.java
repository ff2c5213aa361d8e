package io.quorate.pacemaker.plan;

/**
 * Something in a plan that may cost data or a service.
 *
 * @param kind what it is
 * @param subject the resource or node
 * @param text what would happen, without the subject: {@code is demoted on n1}
 */
public record PlanRisk(Kind kind, String subject, String text) {
  /** What may be lost. */
  public enum Kind {
    /** A node is fenced while guests run there: they are cut off, with what they had not written. */
    GUESTS_FENCED,
    /** DRBD is demoted, at least for a moment: what is written to its device there fails. */
    STORAGE_DEMOTED,
    /** A guest is stopped, at least for a moment. */
    GUEST_STOPPED,
    /** It cannot be done, so the cluster stays between the old and the new configuration. */
    BLOCKED
  }
}
