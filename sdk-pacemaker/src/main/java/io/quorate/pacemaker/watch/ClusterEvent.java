package io.quorate.pacemaker.watch;

import io.quorate.pacemaker.status.AttributeStatus;
import io.quorate.pacemaker.status.BanStatus;
import io.quorate.pacemaker.status.FailedAction;
import io.quorate.pacemaker.status.FencingEvent;
import io.quorate.pacemaker.status.FencingState;
import io.quorate.pacemaker.status.NodeCondition;
import io.quorate.pacemaker.status.ResourceRole;
import io.quorate.pacemaker.status.TicketStatus;
import io.quorate.pacemaker.value.Score;
import java.util.Optional;

/**
 * One thing that happened in a cluster.
 *
 * <p>{@link Object#toString()} of each is one line for people.
 */
public sealed interface ClusterEvent {

  /**
   * No source answers any more; nothing is known of the cluster until {@link ConnectionRegained}.
   *
   * @param reason what the sources said
   */
  record ConnectionLost(String reason) implements ClusterEvent {
    @Override
    public String toString() {
      return "connection lost: " + reason;
    }
  }

  /**
   * A source answers again, or another one than before.
   *
   * @param source its name
   */
  record ConnectionRegained(String source) implements ClusterEvent {
    @Override
    public String toString() {
      return "connection regained: " + source;
    }
  }

  /**
   * The answers come from another source; they may be the view of another partition.
   *
   * @param before its name
   * @param after its name
   */
  record SourceChanged(String before, String after) implements ClusterEvent {
    @Override
    public String toString() {
      return "source: " + before + " -> " + after;
    }
  }

  /**
   * The partition of the node that was asked got or lost quorum.
   *
   * @param before empty while there was no designated controller
   * @param after empty while there is none
   */
  record QuorumChanged(Optional<Boolean> before, Optional<Boolean> after) implements ClusterEvent {
    @Override
    public String toString() {
      return "quorum: " + Words.of(before) + " -> " + Words.of(after);
    }
  }

  /**
   * Another node is the designated controller.
   *
   * @param before its name; empty while there was none
   * @param after its name; empty while there is none
   */
  record DcChanged(Optional<String> before, Optional<String> after) implements ClusterEvent {
    @Override
    public String toString() {
      return "designated controller: " + before.orElse("-") + " -> " + after.orElse("-");
    }
  }

  /**
   * A node is in another state.
   *
   * @param node its name
   * @param before empty when it was not there
   * @param after empty when it is not there any more
   */
  record NodeChanged(String node, Optional<NodeCondition> before, Optional<NodeCondition> after)
      implements ClusterEvent {
    @Override
    public String toString() {
      return "node " + node + ": " + Words.of(before) + " -> " + Words.of(after);
    }
  }

  /**
   * A resource does another thing on a node: it started, stopped, was promoted or demoted there.
   *
   * @param resource its id
   * @param node where
   * @param before empty when it did not run there
   * @param after empty when it does not run there any more
   */
  record RoleChanged(
      String resource, String node, Optional<ResourceRole> before, Optional<ResourceRole> after)
      implements ClusterEvent {
    @Override
    public String toString() {
      return "resource "
          + resource
          + " on "
          + node
          + ": "
          + Words.of(before)
          + " -> "
          + Words.of(after);
    }
  }

  /**
   * A resource that runs on one node runs on another one now.
   *
   * @param resource its id
   * @param from the node before
   * @param to the node now
   * @param role what it does there
   */
  record ResourceMoved(String resource, String from, String to, ResourceRole role)
      implements ClusterEvent {
    @Override
    public String toString() {
      return "resource " + resource + ": moved from " + from + " to " + to + ", " + role;
    }
  }

  /** A property of a resource that is there or not. */
  enum Flag {
    /** Its last operation failed. */
    FAILED,
    /** Nothing is done with it until somebody helps. */
    BLOCKED,
    /** The cluster does not manage it. */
    UNMANAGED,
    /** It is not in the configuration any more. */
    ORPHANED,
    /** It is in maintenance. */
    MAINTENANCE,
    /** A failure of it was ignored. */
    FAILURE_IGNORED;

    /** The lower-case words. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * A resource got or lost a flag, on some instance.
   *
   * @param resource its id
   * @param flag which
   * @param set whether it has it now
   */
  record FlagChanged(String resource, Flag flag, boolean set) implements ClusterEvent {
    @Override
    public String toString() {
      return "resource "
          + resource
          + ": "
          + (set ? "" : "not ")
          + flag.word()
          + (set ? "" : " any more");
    }
  }

  /**
   * A resource came into the cluster or left it.
   *
   * @param resource its id
   * @param present whether it is there now
   */
  record ResourceListed(String resource, boolean present) implements ClusterEvent {
    @Override
    public String toString() {
      return "resource " + resource + ": " + (present ? "is there" : "is gone");
    }
  }

  /**
   * An operation failed.
   *
   * @param failure what the cluster says
   */
  record ActionFailed(FailedAction failure) implements ClusterEvent {
    @Override
    public String toString() {
      return "failed: " + Words.of(failure);
    }
  }

  /**
   * A failure is not listed any more: it was cleaned up, expired, or the operation succeeded.
   *
   * @param failure what the cluster said
   */
  record FailureCleared(FailedAction failure) implements ClusterEvent {
    @Override
    public String toString() {
      return "failure cleared: " + Words.of(failure);
    }
  }

  /**
   * The number of failures of a resource on a node changed.
   *
   * @param resource its id
   * @param node where
   * @param before empty when there was none
   * @param after empty when there is none any more
   */
  record FailCountChanged(
      String resource, String node, Optional<Score> before, Optional<Score> after)
      implements ClusterEvent {
    @Override
    public String toString() {
      return "fail count of "
          + resource
          + " on "
          + node
          + ": "
          + Words.of(before)
          + " -> "
          + Words.of(after);
    }
  }

  /**
   * A fencing action was asked for, succeeded or failed.
   *
   * @param event the action as it is now
   */
  record FencingChanged(FencingEvent event) implements ClusterEvent {
    @Override
    public String toString() {
      return "fencing ("
          + event.action()
          + ") of "
          + event.target()
          + ": "
          + event.state().name().toLowerCase(java.util.Locale.ROOT)
          + event.delegate().map(node -> " by " + node).orElse("")
          + event.exitReason().map(why -> ", " + why).orElse("");
    }

    /** Whether it is over, well or not. */
    public boolean isOver() {
      return event.state() != FencingState.PENDING;
    }
  }

  /**
   * A node attribute has another value.
   *
   * @param node whose
   * @param before empty when it was not there
   * @param after empty when it is not there any more
   */
  record AttributeChanged(
      String node, Optional<AttributeStatus> before, Optional<AttributeStatus> after)
      implements ClusterEvent {
    /** The attribute's name. */
    public String name() {
      return after.or(() -> before).map(AttributeStatus::name).orElse("");
    }

    @Override
    public String toString() {
      return "attribute "
          + name()
          + " of "
          + node
          + ": "
          + before.flatMap(AttributeStatus::value).orElse("-")
          + " -> "
          + after.flatMap(AttributeStatus::value).orElse("-");
    }
  }

  /**
   * A ticket was granted, revoked, or put into standby.
   *
   * @param before empty when it was not there
   * @param after empty when it is not there any more
   */
  record TicketChanged(Optional<TicketStatus> before, Optional<TicketStatus> after)
      implements ClusterEvent {
    @Override
    public String toString() {
      String id = after.or(() -> before).map(TicketStatus::id).orElse("");
      return "ticket " + id + ": " + Words.ofTicket(before) + " -> " + Words.ofTicket(after);
    }
  }

  /**
   * A constraint that keeps a resource from a node is there now.
   *
   * @param ban the constraint
   */
  record BanAppeared(BanStatus ban) implements ClusterEvent {
    @Override
    public String toString() {
      return "ban: " + Words.of(ban);
    }
  }

  /**
   * A constraint that kept a resource from a node is gone, or expired.
   *
   * @param ban the constraint
   */
  record BanGone(BanStatus ban) implements ClusterEvent {
    @Override
    public String toString() {
      return "ban gone: " + Words.of(ban);
    }
  }

  /**
   * A cluster option that {@code crm_mon} shows has another value.
   *
   * @param option its name, for example {@code maintenance-mode}
   * @param before empty when it was not shown
   * @param after empty when it is not shown any more
   */
  record OptionChanged(String option, Optional<String> before, Optional<String> after)
      implements ClusterEvent {
    @Override
    public String toString() {
      return "option " + option + ": " + before.orElse("-") + " -> " + after.orElse("-");
    }
  }

  /**
   * The configuration was changed.
   *
   * @param before when it was changed last before
   * @param after when it was changed last
   * @param by the tool, the user and the node, as far as they are known
   */
  record ConfigurationChanged(Optional<String> before, Optional<String> after, String by)
      implements ClusterEvent {
    @Override
    public String toString() {
      return "configuration changed"
          + after.map(time -> " at " + time).orElse("")
          + (by.isEmpty() ? "" : " by " + by);
    }
  }
}
