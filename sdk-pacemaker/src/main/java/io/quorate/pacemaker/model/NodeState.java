package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of one node: {@code node_state}.
 *
 * <p>From feature set 3.18.0 on {@code in_ccm} and {@code crmd} are seconds since 1970 or 0.
 *
 * @param id of the node
 * @param uname its name
 * @param inCcm whether it is a member, of {@code in_ccm}
 * @param crmd {@code online} or {@code offline}, or a time
 * @param join {@code down}, {@code pending}, {@code member} or {@code banned}
 * @param expected the {@code join} that is wanted
 * @param crmDebugOrigin what wrote it, of {@code crm-debug-origin}
 * @param shutdown when it asked to be shut down
 * @param ha of Heartbeat clusters
 * @param remoteNode whether it is one, of {@code remote_node}
 * @param nodeFenced of {@code node_fenced}
 * @param nodeInMaintenance of {@code node_in_maintenance}
 * @param clearShutdown of {@code clear_shutdown}
 * @param contents in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record NodeState(
    Optional<String> id,
    Optional<String> uname,
    Optional<String> inCcm,
    Optional<String> crmd,
    Optional<String> join,
    Optional<String> expected,
    Optional<String> crmDebugOrigin,
    Optional<String> shutdown,
    Optional<String> ha,
    Optional<String> remoteNode,
    Optional<String> nodeFenced,
    Optional<String> nodeInMaintenance,
    Optional<String> clearShutdown,
    List<NodeStateContent> contents,
    Origin origin,
    Unknown unknown)
    implements StatusContent, WithNodeState {
  /** Copies the list. */
  public NodeState {
    contents = List.copyOf(contents);
  }

  /** A builder of a node state. */
  public static NodeStateBuilder builder() {
    return new NodeStateBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  /** The results of operations, by resource. */
  public List<LrmResource> resources() {
    return contents.stream()
        .filter(Lrm.class::isInstance)
        .flatMap(lrm -> ((Lrm) lrm).resources().stream())
        .toList();
  }

  /** The node attributes that are forgotten when the node restarts. */
  public List<AttributeSet> transientAttributes() {
    return contents.stream()
        .filter(TransientAttributes.class::isInstance)
        .flatMap(t -> ((TransientAttributes) t).attributeSets().stream())
        .toList();
  }

  @Override
  public Optional<String> elementId() {
    return id;
  }

  @Override
  public List<? extends CibElement> children() {
    return contents;
  }
}
