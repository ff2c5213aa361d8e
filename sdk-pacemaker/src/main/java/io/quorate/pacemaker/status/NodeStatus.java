package io.quorate.pacemaker.status;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A node.
 *
 * <p>What an output does not tell is empty: text of {@code crm_mon} shows one word for a node, so that a node that is
 * unclean may be in standby too without the text saying so.
 *
 * @param name of the node
 * @param id number of a member, name of others
 * @param type what kind of node it is
 * @param online whether it is a member, or connected
 * @param unclean whether it has to be fenced
 * @param pending whether it is joining or leaving
 * @param standby whether it runs no resources on request
 * @param standbyOnFail whether it runs none since a resource failed there
 * @param maintenance whether its resources are not managed
 * @param shutdown whether it is shutting down
 * @param expectedUp whether it should be up
 * @param dc whether it is the designated controller
 * @param health by its health attributes; printed since 2.1.2
 * @param featureSet of its release; printed since 2.1.5; a peer whose Pacemaker is down shows {@code <3.15.1}
 * @param resourcesRunning number of resource instances there
 * @param active whether resources run there; text says it of nodes in standby
 * @param host where a guest node runs; in detailed text
 * @param container the resource that a guest node is, for example {@code web-bundle-podman-0}
 */
@Value.Builder
public record NodeStatus(
    String name,
    Optional<String> id,
    NodeType type,
    boolean online,
    boolean unclean,
    Optional<Boolean> pending,
    Optional<Boolean> standby,
    Optional<Boolean> standbyOnFail,
    Optional<Boolean> maintenance,
    Optional<Boolean> shutdown,
    Optional<Boolean> expectedUp,
    Optional<Boolean> dc,
    Optional<NodeHealth> health,
    Optional<String> featureSet,
    OptionalInt resourcesRunning,
    Optional<Boolean> active,
    Optional<String> host,
    Optional<String> container) {
  /** The state in the words of {@code crm_mon}. */
  public NodeCondition condition() {
    boolean isPending = pending.orElse(false);
    if (unclean) {
      return online
          ? NodeCondition.UNCLEAN_ONLINE
          : isPending ? NodeCondition.UNCLEAN_PENDING : NodeCondition.UNCLEAN_OFFLINE;
    }
    if (isPending) {
      return NodeCondition.PENDING;
    }
    if (standbyOnFail.orElse(false) && online) {
      return NodeCondition.STANDBY_ON_FAIL;
    }
    if (standby.orElse(false)) {
      return !online
          ? NodeCondition.OFFLINE_STANDBY
          : active.orElse(resourcesRunning.orElse(0) > 0)
              ? NodeCondition.STANDBY_WITH_RESOURCES
              : NodeCondition.STANDBY;
    }
    if (maintenance.orElse(false)) {
      return online ? NodeCondition.MAINTENANCE : NodeCondition.OFFLINE_MAINTENANCE;
    }
    return online ? NodeCondition.ONLINE : NodeCondition.OFFLINE;
  }
}
