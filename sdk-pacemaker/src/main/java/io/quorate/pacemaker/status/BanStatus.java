package io.quorate.pacemaker.status;

import io.quorate.pacemaker.value.Score;
import java.util.Optional;

/**
 * A location constraint that keeps a resource from a node.
 *
 * @param id of the constraint, or of its rule; those that {@code crm_resource --ban} and {@code --move} leave begin with {@code cli-}
 * @param resource which resource
 * @param node from which node
 * @param promotedOnly whether only the promoted role is kept away
 * @param score in XML only
 */
public record BanStatus(
    String id, String resource, String node, boolean promotedOnly, Optional<Score> score) {
  /** Whether a command left it, which goes on having its effect until it is cleared. */
  public boolean isLeftByCommand() {
    return id.startsWith("cli-");
  }
}
